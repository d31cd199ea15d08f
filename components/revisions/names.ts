import type { Names } from "@/components/revisions/value-words";
import type { IssueGroupLabel } from "@/lib/schemas/views";

type Titled = { id: string; title: string };

/** What a record or a snapshot calls its entries. */
export type Named = {
  parties: readonly { id: string; short: string }[];
  issue_groups: readonly IssueGroupLabel[];
  rounds: readonly Titled[];
  documents: readonly Titled[];
  sources?: readonly Titled[];
};

/** Names by id; where several call one thing differently, the last one's. */
export function namesOf(all: readonly Named[]): Names {
  return new Map(
    all.flatMap(({ parties, issue_groups, rounds, documents, sources = [] }): [string, string][] => [
      ...parties.map(({ id, short }): [string, string] => [id, short]),
      ...issue_groups.flatMap((group) => group.issues.map(({ id, label }): [string, string] => [id, label])),
      ...[...rounds, ...documents, ...sources].map(({ id, title }): [string, string] => [id, title]),
    ]),
  );
}
