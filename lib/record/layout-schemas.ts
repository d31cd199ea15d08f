import * as z from "zod/mini";
import { clause, fileDocument, fileIssueGroup, spokenStatement } from "@/lib/record/entry-schemas";
import type { FileKind } from "@/lib/record/file-kinds";
import { agreement } from "@/lib/schemas/agreement";
import {
  assessment,
  dispute,
  documentHead,
  issue,
  negotiation,
  outcome,
  party,
  round,
  source,
  spelling,
} from "@/lib/schemas/entities";
import {
  citation,
  clausePackage,
  condition,
  outcomeQuantity,
  packageMembership,
  quantity,
  speaker,
} from "@/lib/schemas/parts";

/** Objects that stand on one line wherever they fit. */
export const oneLineObjects: ReadonlySet<unknown> = new Set([
  citation,
  quantity,
  outcomeQuantity,
  condition,
  speaker,
  packageMembership,
  round.shape.window,
  documentHead.shape.dates,
]);

const section = fileDocument.shape.sections.def.element;
const wholeSection = z.extend(section, { clauses: z.array(clause) });
const wholeDocument = z.extend(fileDocument, {
  packages: z.array(clausePackage),
  sections: z.array(wholeSection),
});

/** The schema whose order of fields an entry of this kind of file is written in, nested entries and all. */
export function layoutSchema(kind: FileKind): z.ZodMiniType {
  switch (kind.entry) {
    case "negotiation":
      return negotiation;
    case "party":
      return party;
    case "issue-group":
      return z.extend(fileIssueGroup, { issues: z.array(issue) });
    case "issue":
      return issue;
    case "round":
      return round;
    case "source":
      return source;
    case "document":
      return wholeDocument;
    case "package":
      return clausePackage;
    case "clause":
      return clause;
    case "spoken":
      return spokenStatement;
    case "outcome":
      return outcome;
    case "dispute":
      return dispute;
    case "assessment":
      return assessment;
    case "spelling":
      return spelling;
    case "agreement":
      return agreement;
  }
}
