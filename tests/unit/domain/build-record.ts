import type { Assessment, Outcome, Round, Statement } from "@/lib/schemas/entities";
import { type RecordData, recordData } from "@/lib/schemas/record-data";

const citations = [{ source: "gazette", locator: "page 1" }];

/** A statement of `alba` on `truce.scope` in the round `first`, but for what is given. */
export function buildStatement(id: string, fields: Partial<Statement> = {}): Statement {
  return {
    id,
    party: "alba",
    issue: "truce.scope",
    also: [],
    stance: "demands",
    addressee: [],
    summary: `What ${id} says`,
    quantities: [],
    conditions: [],
    evidence: "own-text",
    date: "2030-01-10",
    date_precision: "day",
    citations,
    certainty: "high",
    round: "first",
    order: 0,
    ...fields,
  };
}

/** A round in the month of its ordinal. */
export function buildRound(id: string, ordinal: number, fields: Partial<Round> = {}): Round {
  const month = `2030-${String(ordinal).padStart(2, "0")}`;
  return {
    id,
    ordinal,
    kind: "direct-talks",
    title: `The ${id} round`,
    date: `${month}-10`,
    window: { from: `${month}-01`, to: `${month}-28` },
    delegations: [],
    mediators: [],
    account: "They met.",
    documents: [],
    meetings: [],
    citations,
    ...fields,
  };
}

/** An outcome of the round `first` on `truce.scope`, but for what is given. */
export function buildOutcome(id: string, fields: Partial<Outcome> = {}): Outcome {
  return {
    id,
    round: "first",
    issue: "truce.scope",
    what: `What ${id} is`,
    status: "agreed",
    confirmed_by: [],
    quantities: [],
    steps: [],
    citations,
    ...fields,
  };
}

/** An assessment of `truce.scope`, resting on nothing. */
export function buildAssessment(round: string, status: Assessment["status"]): Assessment {
  return { issue: "truce.scope", round, status, reason: `Why it is ${status}`, rests_on: [] };
}

function buildIssue(id: string) {
  const label = `About ${id}`;
  return {
    id,
    label,
    question: `What of ${id}?`,
    definition: label,
    includes: [],
    excludes: [],
    matters: label,
  };
}

/**
 * A record of two principals, a mediator and three rounds, with what is given in place; statements are in
 * the order given. Throws where the parts do not fit the schema of a record.
 */
export function buildRecord({ statements = [], ...parts }: Partial<RecordData> = {}): RecordData {
  return recordData.parse({
    negotiation: {
      id: "talks",
      title: "Talks",
      description: "Invented talks",
      non_endorsement: "Nobody is endorsed.",
      naming_note: "Names are invented.",
      codebook_version: 1,
      licence: "CC BY 4.0",
      start: { docs: ["one", "two"], round: "second" },
    },
    parties: [
      { id: "medius", name: "Medius", short: "ME", kind: "mediator" },
      { id: "borea", name: "Borea", short: "BO", kind: "principal" },
      { id: "alba", name: "Alba", short: "AL", kind: "principal" },
    ],
    issue_groups: [
      { id: "truce", label: "Truce", issues: [buildIssue("truce.scope"), buildIssue("truce.watch")] },
      { id: "land", label: "Land", issues: [buildIssue("land.border")] },
    ],
    rounds: [buildRound("first", 1), buildRound("second", 2), buildRound("third", 3)],
    documents: [],
    statements: statements.map((statement, order) => ({ ...statement, order })),
    outcomes: [],
    disputes: [],
    assessments: [],
    sources: [
      { id: "gazette", publisher: "Gazette", title: "The report", kind: "newsroom", language: "en" },
      { id: "herald", publisher: "Herald", title: "Another report", kind: "wire", language: "en" },
    ],
    spellings: [],
    ...parts,
  });
}
