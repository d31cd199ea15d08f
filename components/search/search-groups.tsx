import { formatNumber } from "@/components/format";
import styles from "@/components/search/search.module.css";
import { SearchRow } from "@/components/search/search-row";
import type { SearchChoice } from "@/components/search/search-state";
import { kindsWords } from "@/components/search/search-words";
import look from "@/components/ui/pages.module.css";
import { partyLooks } from "@/components/ui/party-look";
import { searchHref } from "@/lib/address/search";
import { say } from "@/lib/language/say";
import type { SearchGroup } from "@/lib/schemas/search-views";
import type { Outline } from "@/lib/schemas/views";

export type SearchGroupsProps = {
  outline: Outline;
  choice: SearchChoice;
  groups: readonly SearchGroup[];
  /** So many of a kind are on one page, where one kind is chosen. */
  perPage: number;
};

/** What comes before and after the part of one kind that is shown. */
function Pages({ outline, choice, groups, perPage }: SearchGroupsProps) {
  const [group] = groups;
  if (group === undefined || choice.kind.length !== 1 || group.count <= perPage) return null;
  const from = (choice.page - 1) * perPage;
  const to = from + group.hits.length;
  const rest = Math.min(perPage, group.count - to);
  const hrefOf = (page: number) => searchHref(outline.negotiation.id, { ...choice, page });
  return (
    <nav className={`screen-only ${look.pages}`} aria-label={say("search.pages")}>
      {from > 0 && (
        <a href={hrefOf(choice.page - 1)} rel="prev">
          {say("search.previous", { count: perPage })}
        </a>
      )}
      <span>{say("search.range", { from: from + 1, to, count: group.count })}</span>
      {rest > 0 && (
        <a href={hrefOf(choice.page + 1)} rel="next">
          {say("search.next", { count: rest })}
        </a>
      )}
    </nav>
  );
}

/** What was found, kind by kind: the first few of each, or page by page where one kind is chosen. */
export function SearchGroups(props: SearchGroupsProps) {
  const { outline, choice, groups } = props;
  const looks = partyLooks(outline.parties);
  return (
    <>
      {groups.map(({ kind, count, hits }) => (
        <section key={kind} className={styles.group} aria-labelledby={`found-${kind}`}>
          <h2 id={`found-${kind}`}>
            {kindsWords(kind)} <span className={styles.count}>{formatNumber(count)}</span>
          </h2>
          <ol data-undated={hits.every(({ date, number }) => !date && !number) || undefined}>
            {hits.map((hit) => (
              <SearchRow key={hit.id} hit={hit} outline={outline} looks={looks} />
            ))}
          </ol>
          {count > hits.length && choice.kind.length !== 1 && (
            <a
              className={`screen-only ${styles.all}`}
              href={searchHref(outline.negotiation.id, { ...choice, kind: [kind] })}
              aria-label={say("search.all_of_kind", { count, kind: kindsWords(kind) })}
            >
              {say("search.all_of", { count })}
            </a>
          )}
        </section>
      ))}
      <Pages {...props} />
    </>
  );
}
