import styles from "@/components/api/api.module.css";

const rules = [
  {
    title: "Reading",
    text: "GET, HEAD and OPTIONS, without a key, from any site: every answer may be read across origins.",
  },
  {
    title: "Answers",
    text: "A list is { revision, data, facets, next }, one thing { revision, data }. An optional field that does not apply is left out; a list that holds nothing is []; null stands only where the answer’s schema has it, such as next after the last page. Facets say how many items each value of each filter would leave, all the other filters on.",
  },
  {
    title: "Pages of a list",
    text: "limit says how many items, 50 unless told otherwise. Where next is not null, send it back as cursor, with the same filters, for the items after these. If the record is imported anew in between, the answer is 409: begin again.",
  },
  {
    title: "Filters",
    text: "Several values are joined by commas and mean “or”; several parameters mean “and”. The names are those of the pages, so a page’s query works here too.",
  },
  {
    title: "Revision",
    text: "Every answer names the revision of the record that it was read from: the SHA-256 of its content. The same revision gives the same answer, wherever it runs. A table has it in the header Parley-Revision.",
  },
  {
    title: "Asking again",
    text: "Every answer has an ETag. Send it back as If-None-Match: 304 says that nothing has changed. A shared cache may keep an answer for a minute; what has a hash in its address never changes and may be kept for good.",
  },
  {
    title: "Errors",
    text: "A problem document (RFC 9457). 400: parameters that cannot be used, each with what was found and what was expected; nothing is ignored in silence. 404: no such thing. 409: the list has changed. 500: our fault.",
  },
  {
    title: "Tables",
    text: "UTF-8, RFC 4180, a header always, lists within a field joined by “; ”. A text that a spreadsheet would run as a formula has an apostrophe before it.",
  },
] as const;

/** What holds for every operation. */
export function Rules() {
  return (
    <dl className={styles.rules}>
      {rules.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
