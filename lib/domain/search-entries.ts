import { issuesOf } from "@/lib/domain/filter";
import { searchDetails } from "@/lib/domain/fold";
import type {
  Dispute,
  Document,
  IssueGroup,
  Outcome,
  Party,
  Round,
  Source,
  Statement,
} from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import type { SearchEntry } from "@/lib/schemas/search-views";

/** Only texts that are there. */
function texts(...each: (string | undefined)[]): string[] {
  return each.flatMap((text) => (text === undefined || text === "" ? [] : [text]));
}

function ofParty({ id, name, short, note }: Party): SearchEntry {
  return { kind: "party", id, title: name, passages: texts(note, short), issues: [], parties: [id] };
}

function ofIssues({ label: group, issues }: IssueGroup): SearchEntry[] {
  return issues.map(({ id, label, question, definition, includes, matters }) => ({
    kind: "issue",
    id,
    title: label,
    passages: [question, definition, ...includes, matters, group],
    issues: [id],
    parties: [],
  }));
}

function ofRound(round: Round): SearchEntry {
  const { id, title, account, venue, date, delegations, mediators, meetings } = round;
  return {
    kind: "round",
    id,
    title,
    passages: [
      account,
      ...texts(venue),
      ...delegations.flatMap(({ head, members, note }) =>
        texts([...texts(head), ...members].join(", "), note),
      ),
      ...meetings.map((each) => [...texts(each.venue), each.who, each.what].join(". ")),
    ],
    issues: [],
    parties: [...new Set([...delegations.map(({ party }) => party), ...mediators])],
    round: id,
    date,
  };
}

function ofDocument({
  id,
  title,
  notes,
  published_by,
  sections,
  packages,
  ...document
}: Document): SearchEntry {
  const date = document.dates.handed_over ?? document.dates.published ?? document.dates.drafted;
  return {
    kind: "document",
    id,
    title,
    passages: [
      ...texts(notes, published_by.join(", ")),
      ...sections.flatMap((section) => texts(section.title)),
      ...packages.map(({ label }) => label),
    ],
    issues: [],
    parties: document.parties,
    round: document.round,
    ...(date !== undefined && { date }),
  };
}

function ofStatement(statement: Statement): SearchEntry {
  const { id, summary, party, round, date, number, document } = statement;
  return {
    kind: document === undefined ? "statement" : "clause",
    id,
    title: summary,
    passages: searchDetails(statement),
    issues: issuesOf(statement),
    parties: [party],
    round,
    date,
    ...(number !== undefined && { number }),
    ...(document !== undefined && { document }),
  };
}

function ofOutcome({ id, what, issue, round, confirmed_by, steps }: Outcome): SearchEntry {
  const [first] = steps;
  return {
    kind: "outcome",
    id,
    title: what,
    passages: steps.map((step) => step.what),
    issues: [issue],
    parties: confirmed_by,
    round,
    ...(first !== undefined && { date: first.date }),
  };
}

function ofDispute({ id, question, issue, round, versions, note }: Dispute): SearchEntry {
  return {
    kind: "dispute",
    id,
    title: question,
    passages: [...versions.map(({ says, by }) => `${by}: ${says}`), ...texts(note)],
    issues: [issue],
    parties: [],
    round,
  };
}

function ofSource({ id, title, publisher, note, published }: Source): SearchEntry {
  return {
    kind: "source",
    id,
    title,
    passages: texts(publisher, note),
    issues: [],
    parties: [],
    ...(published !== undefined && { date: published }),
  };
}

/** Everything in a record that can be searched for, in the order in which equally good finds are shown. */
export function searchEntries(record: RecordData): SearchEntry[] {
  return [
    ...record.parties.map(ofParty),
    ...record.issue_groups.flatMap(ofIssues),
    ...record.rounds.map(ofRound),
    ...record.documents.map(ofDocument),
    ...record.statements.map(ofStatement),
    ...record.outcomes.map(ofOutcome),
    ...record.disputes.map(ofDispute),
    ...record.sources.map(ofSource),
  ];
}
