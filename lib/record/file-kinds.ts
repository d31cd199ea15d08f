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

/** One kind of file: where it stands and what it holds. */
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

const issuesOfGroup = { at: "issues.*", entry: "issue" } as const;
const packagesOfDocument = { at: "packages.*", entry: "package" } as const;
const clausesOfDocument = { at: "sections.*.clauses.*", entry: "clause" } as const;

/** Every kind of file a record may have; the order is that of reports. */
export const fileKinds: readonly FileKind[] = [
  file("negotiation.yaml", "one", "negotiation"),
  file("parties.yaml", "list", "party"),
  { ...file("issues.yaml", "list", "issue-group"), nested: [issuesOfGroup] },
  file("rounds.yaml", "list", "round"),
  file("sources.yaml", "list", "source"),
  { ...folder("documents", "one", "document"), nested: [packagesOfDocument, clausesOfDocument] },
  folder("statements", "list", "spoken"),
  file("outcomes.yaml", "list", "outcome"),
  file("disputes.yaml", "list", "dispute"),
  file("spellings.yaml", "list", "spelling"),
  file("assessments.yaml", "list", "assessment"),
  // A record may be the work of one coder.
  { ...file("agreement.yaml", "one", "agreement"), required: false },
];

function file(name: string, holds: "one" | "list", entry: EntryType): FileKind {
  return { name, place: "file", required: true, holds, entry, nested: [] };
}

function folder(name: string, holds: "one" | "list", entry: EntryType): FileKind {
  return { name, place: "folder", required: false, holds, entry, nested: [] };
}
