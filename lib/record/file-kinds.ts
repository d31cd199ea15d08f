/** What an entry of the record is: the unit that a schema judges and that a fault is filed under. */
export type EntryType =
  | "negotiation"
  | "party"
  | "issue-group"
  | "issue"
  | "round"
  | "source"
  | "document"
  | "package"
  | "clause"
  | "spoken"
  | "outcome"
  | "dispute"
  | "assessment"
  | "spelling"
  | "agreement";

/** One kind of file: what a file holds, and the entries inside its entries. */
export type FileKind = {
  /** One file with this name, or every `.yaml` file in the folder of this name. */
  name: string;
  place: "file" | "folder";
  required: boolean;
  /** One entry, or a list of them. */
  holds: "one" | "list";
  entry: EntryType;
  /** Entries inside an entry: a pattern of keys (`*` is any list position) that leads to each of them. */
  nested: { at: string; entry: EntryType }[];
};

/** Every kind of file a record may have; the order is that of reports. */
export const fileKinds: readonly FileKind[] = [
  { name: "negotiation.yaml", place: "file", required: true, holds: "one", entry: "negotiation", nested: [] },
  { name: "parties.yaml", place: "file", required: true, holds: "list", entry: "party", nested: [] },
  {
    name: "issues.yaml",
    place: "file",
    required: true,
    holds: "list",
    entry: "issue-group",
    nested: [{ at: "issues.*", entry: "issue" }],
  },
  { name: "rounds.yaml", place: "file", required: true, holds: "list", entry: "round", nested: [] },
  { name: "sources.yaml", place: "file", required: true, holds: "list", entry: "source", nested: [] },
  {
    name: "documents",
    place: "folder",
    required: false,
    holds: "one",
    entry: "document",
    nested: [
      { at: "packages.*", entry: "package" },
      { at: "sections.*.clauses.*", entry: "clause" },
    ],
  },
  { name: "statements", place: "folder", required: false, holds: "list", entry: "spoken", nested: [] },
  { name: "outcomes.yaml", place: "file", required: true, holds: "list", entry: "outcome", nested: [] },
  { name: "disputes.yaml", place: "file", required: true, holds: "list", entry: "dispute", nested: [] },
  { name: "spellings.yaml", place: "file", required: true, holds: "list", entry: "spelling", nested: [] },
  { name: "assessments.yaml", place: "file", required: true, holds: "list", entry: "assessment", nested: [] },
  { name: "agreement.yaml", place: "file", required: false, holds: "one", entry: "agreement", nested: [] },
];
