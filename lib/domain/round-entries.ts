import { differencesOfEntries, type Entry } from "@/lib/domain/revision-difference";
import type { Statement } from "@/lib/schemas/entities";
import type { EntryDifference } from "@/lib/schemas/revision-views";
import type { RoundView } from "@/lib/schemas/views";

/** A statement with where it counts and how it differs from the round before: so both are told of it. */
function statementEntries(view: RoundView): Entry[] {
  const countsOn = new Map<string, unknown[]>();
  for (const { issue, statements } of view.positions)
    for (const { id, state, touches } of statements)
      countsOn.set(id, [...(countsOn.get(id) ?? []), { issue, state, touches }]);
  const changes = new Map(view.changes.map((change) => [change.to.statement, change]));
  return view.statements.map((statement) => {
    const { id, summary, party, issue } = statement;
    const change = changes.get(id);
    const typed_change = change && { type: change.type, from: change.from, steps: change.steps };
    const fields = { ...fieldsOf(statement), counts_on: countsOn.get(id), typed_change };
    return { kind: "statement", id, label: summary, party, issue, fields };
  });
}

/** The place in the whole record moves whenever something is put in before it. */
function fieldsOf({ id: _, order: _place, ...fields }: Statement): Entry["fields"] {
  return fields;
}

/** What is only mentioned: statements of earlier rounds and outcomes that the view does not hold itself. */
function referenceEntries(view: RoundView, other: RoundView): Entry[] {
  const held = new Set(
    [view, other].flatMap(({ statements, outcomes, documents }) =>
      [...statements, ...outcomes, ...documents.flatMap((document) => document.packages)].map(
        (each) => each.id,
      ),
    ),
  );
  return view.references
    .filter((reference) => !held.has(reference.id))
    .map(({ id, label, ...rest }) => ({ kind: "reference", id, label, fields: { label, ...rest } }));
}

function roundEntries({ round, rounds, previous }: RoundView): Entry[] {
  const earlier = rounds.filter((each) => each.id !== round.id);
  return [
    { kind: "round", id: round.id, label: round.title, fields: { ...round, previous: previous?.id } },
    // Snapshots that were frozen earlier do not hold the windows of other rounds.
    ...earlier.map(
      ({ window: _window, ...each }): Entry => ({
        kind: "round",
        id: each.id,
        label: each.title,
        fields: each,
      }),
    ),
  ];
}

function issueEntries({ issue_groups }: RoundView): Entry[] {
  return issue_groups.flatMap((group) =>
    group.issues.map(
      (issue): Entry => ({
        kind: "issue",
        id: issue.id,
        label: issue.label,
        fields: { ...issue, group: group.label },
      }),
    ),
  );
}

function entriesOf(view: RoundView, other: RoundView): Entry[] {
  const labels = new Map(view.issue_groups.flatMap((group) => group.issues).map((each) => [each.id, each]));
  return [
    ...statementEntries(view),
    ...view.statuses.map(({ issue, ...fields }): Entry => {
      return { kind: "status", id: issue, label: labels.get(issue)?.label ?? issue, issue, fields };
    }),
    ...view.documents.map((each): Entry => {
      return { kind: "document", id: each.id, label: each.title, fields: each };
    }),
    ...view.outcomes.map((each): Entry => {
      return { kind: "outcome", id: each.id, label: each.what, issue: each.issue, fields: each };
    }),
    ...view.disputes.map((each): Entry => {
      return { kind: "dispute", id: each.id, label: each.question, issue: each.issue, fields: each };
    }),
    ...roundEntries(view),
    ...issueEntries(view),
    ...view.parties.map((each): Entry => ({ kind: "party", id: each.id, label: each.name, fields: each })),
    ...view.sources.map((each): Entry => ({ kind: "source", id: each.id, label: each.title, fields: each })),
    ...referenceEntries(view, other),
    {
      kind: "negotiation",
      id: view.negotiation.id,
      label: view.negotiation.title,
      fields: { ...view.negotiation, spellings: view.spellings },
    },
  ];
}

/** How a later snapshot of a round differs from an earlier one, statement by statement and field by field. */
export function differencesOfRounds(from: RoundView, to: RoundView): EntryDifference[] {
  return differencesOfEntries(entriesOf(from, to), entriesOf(to, from));
}
