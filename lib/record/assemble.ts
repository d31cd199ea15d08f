import type * as z from "zod/mini";
import type { Entry } from "@/lib/record/entries";
import { clause, fileDocument, fileIssueGroup, spokenStatement } from "@/lib/record/entry-schemas";
import type { Fault } from "@/lib/record/fault";
import type { EntryType } from "@/lib/record/file-kinds";
import type { RecordFolder } from "@/lib/record/folder";
import { schemaFaults } from "@/lib/record/schema-faults";
import { agreement } from "@/lib/schemas/agreement";
import {
  assessment,
  type Document,
  dispute,
  issue,
  negotiation,
  outcome,
  party,
  type RecordStatement,
  round,
  type Statement,
  source,
  spelling,
} from "@/lib/schemas/entities";
import { clausePackage } from "@/lib/schemas/parts";
import type { WholeRecord } from "@/lib/schemas/record-data";

type Parsed<T> = { entry: Entry; value: T };

/**
 * Parses every entry by its schema and puts the record together: clauses and issues go from the entry
 * around them into flat lists, statements get their round, document and order.
 */
export function assembleRecord(content: RecordFolder): { record?: WholeRecord; faults: Fault[] } {
  const faults: Fault[] = [];
  function parse<S extends z.ZodMiniType>(type: EntryType, schema: S): Parsed<z.output<S>>[] {
    return content.entries.flatMap((entry) => {
      if (entry.type !== type) return [];
      const result = schema.safeParse(entry.raw);
      if (result.success) return [{ entry, value: result.data }];
      faults.push(...schemaFaults(entry, result.error.issues));
      return [];
    });
  }
  const head = valuesOf(parse("negotiation", negotiation))[0];
  const parties = valuesOf(parse("party", party));
  const groups = parse("issue-group", fileIssueGroup);
  const issues = parse("issue", issue);
  const rounds = valuesOf(parse("round", round));
  const sources = valuesOf(parse("source", source));
  const documents = parse("document", fileDocument);
  const packages = parse("package", clausePackage);
  const clauses = parse("clause", clause);
  const spoken = parse("spoken", spokenStatement);
  const outcomes = valuesOf(parse("outcome", outcome));
  const disputes = valuesOf(parse("dispute", dispute));
  const spellings = valuesOf(parse("spelling", spelling));
  const assessments = valuesOf(parse("assessment", assessment));
  const agreed = valuesOf(parse("agreement", agreement))[0];
  if (head === undefined || faults.length > 0) return { faults };

  const issue_groups = groups.map(({ entry, value }) => ({
    ...value,
    issues: valuesOf(issues.filter((each) => each.entry.path[0] === entry.path[0])),
  }));
  const papers: Document[] = documents.map(({ entry, value }) => ({
    ...value,
    packages: valuesOf(packages.filter((each) => each.entry.yaml === entry.yaml)),
    sections: value.sections.map((section, index) => ({
      ...section,
      clauses: clauses
        .filter((each) => each.entry.yaml === entry.yaml && each.entry.path[1] === index)
        .map((each) => each.value.id),
    })),
  }));
  const statements: Statement[] = [];
  const add = (value: RecordStatement, place: { round: string; document?: string }) => {
    statements.push({ ...value, ...place, order: statements.length });
  };
  for (const { id, documents: listed } of rounds) {
    for (const document of listed) {
      for (const { entry, value } of clauses)
        if (entry.stem === document) add(value, { round: id, document });
    }
    for (const { entry, value } of spoken) if (entry.stem === id) add(value, { round: id });
  }
  const record = {
    negotiation: head,
    parties,
    issue_groups,
    rounds,
    documents: sortByRound(papers, rounds),
    statements,
    outcomes,
    disputes,
    assessments,
    sources,
    spellings,
    ...(agreed === undefined ? {} : { agreement: agreed }),
  };
  return { record, faults };
}

function valuesOf<T>(parsed: readonly Parsed<T>[]): T[] {
  return parsed.map((each) => each.value);
}

/** Documents in the order in which the rounds list them, as the statements are. */
function sortByRound(papers: Document[], rounds: WholeRecord["rounds"]): Document[] {
  return rounds.flatMap((round) =>
    round.documents.flatMap((id) => papers.filter((paper) => paper.id === id && paper.round === round.id)),
  );
}
