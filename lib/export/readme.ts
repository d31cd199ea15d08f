import type { CitationStyle } from "@/lib/export/citation-styles";
import type { ExportFilter, ExportTable, ViewExport } from "@/lib/export/view-export";

function section(title: string, ...paragraphs: string[]): string {
  return [`${title}\n${"-".repeat(title.length)}`, ...paragraphs].join("\n\n");
}

function lineOf({ name, values }: ExportFilter): string {
  const words = values.map(({ value, label }) => (label === value ? value : `${label} (${value})`));
  return `${name}: ${words.join("; ")}`;
}

/** Which view or rounds are shown is no filter; what chooses in them is. */
function filterLines({ filters, table }: ViewExport): string {
  const showing = table === null ? ["view"] : ["view", "round", "from", "to"];
  const chosen = filters.filter(({ name }) => !showing.includes(name));
  const rule =
    chosen.length === 0
      ? `Not filtered: every ${table === null ? "statement" : "row"} of the view is here.`
      : "Several values of one name mean any of them; several names, all of them.";
  return [rule, ...filters.map(lineOf)].join("\n");
}

const inStatements =
  'Fields are named as in the record; lists of ids are joined by "; ", quantities and conditions are JSON.';

function aboutFiles(table: ExportTable | null): string {
  const ofOutcomes =
    table === null || table.citations.length === 0
      ? ""
      : " Those of an outcome itself have its id in `outcome`, those of a step its date in `step` too.";
  return [
    ...(table === null
      ? [`statements.csv: one row for each statement, in the record's order. ${inStatements}`]
      : [
          `${table.name}.csv: ${table.rowsAre}`,
          `statements.csv: ${table.statementsAre}, in the record's order. ${inStatements}`,
        ]),
    `citations.csv: one row for each source that a statement cites, with the place in it; \`statement\` is the id in statements.csv.${ofOutcomes}`,
    "metadata.json: what these files were made from: revision, snapshot, filters, version of the codebook, numbers of rows.",
  ].join("\n");
}

const aboutStatements =
  "Statements of the parties to a negotiation: what each demanded, offered, accepted or refused, each summarised in the record's own words and each with the sources that it rests on.";

const aboutTables =
  "Tables are UTF-8 with a header (RFC 4180). A text that a spreadsheet would run as a formula, because it begins with =, +, - or @, has an apostrophe before it.";

/** README.txt of a download: what it is, how it was filtered, how to cite it, licence and notices. */
export function readmeOf(
  view: ViewExport,
  citations: readonly { style: CitationStyle; text: string }[],
): string {
  const { title, negotiation, revision, snapshot, link, table, statements } = view;
  const rows = table === null ? statements.length : table.rows;
  const cited = (style: CitationStyle) => citations.find((each) => each.style === style)?.text ?? "";
  const from =
    snapshot === null
      ? `Taken from the live record, revision ${revision}.`
      : `Taken from the frozen snapshot ${snapshot}${revision && ` (first frozen from revision ${revision})`}.`;
  const parts = [
    `${title}\n${"=".repeat(title.length)}`,
    `${negotiation.title}, from Parley, a tracker of negotiation positions. Rows: ${rows}.\n${link}`,
    section(
      "What this is",
      table === null ? aboutStatements : table.about,
      from,
      aboutFiles(table),
      aboutTables,
    ),
    section("How it was filtered", filterLines(view)),
    section("How to cite it", cited("apa"), cited("bibtex"), "Add the day on which you looked at it."),
    section(
      "Licence and notices",
      `Licence of the record: ${negotiation.licence}.`,
      negotiation.non_endorsement,
      negotiation.naming_note,
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}
