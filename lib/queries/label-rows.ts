import "server-only";
import * as z from "zod/mini";
import { db } from "@/lib/db";
import { present } from "@/lib/queries/present";
import { citationSelect, toCitations } from "@/lib/queries/statement-rows";
import {
  type IssueGroup,
  issueGroup,
  type Negotiation,
  negotiation as negotiationSchema,
  type Party,
  party,
  type Round,
  round,
  type Source,
  type Spelling,
  source,
  spelling,
} from "@/lib/schemas/entities";
import type { Prisma } from "@/prisma/generated/client";

/** A negotiation's own description with its spellings, or null. */
export async function readNegotiation(
  id: string,
): Promise<{ negotiation: Negotiation; spellings: Spelling[] } | null> {
  const row = await db().negotiation.findUnique({
    where: { id },
    omit: { agreement: true, import_id: true },
  });
  if (row === null) return null;
  const { start_docs, start_round, spellings, ...same } = row;
  return {
    negotiation: negotiationSchema.parse({ ...same, start: { docs: start_docs, round: start_round } }),
    spellings: z.array(spelling).parse(spellings),
  };
}

/** The parties in the record's order. */
export async function readParties(negotiation: string): Promise<Party[]> {
  const rows = await db().party.findMany({
    where: { negotiation_id: negotiation },
    select: { id: true, name: true, short: true, kind: true, note: true },
    orderBy: { order: "asc" },
  });
  return rows.map((row) => party.parse(present(row)));
}

/** The codebook: groups with their issues, in its order. */
export async function readIssueGroups(negotiation: string): Promise<IssueGroup[]> {
  const rows = await db().issueGroup.findMany({
    where: { negotiation_id: negotiation },
    select: {
      id: true,
      label: true,
      issues: { omit: { negotiation_id: true, group_id: true, order: true }, orderBy: { order: "asc" } },
    },
    orderBy: { order: "asc" },
  });
  return rows.map((row) => issueGroup.parse(row));
}

const roundSelect = {
  id: true,
  ordinal: true,
  kind: true,
  title: true,
  date: true,
  window_from: true,
  window_to: true,
  venue: true,
  duration: true,
  delegations: true,
  mediators: true,
  account: true,
  meetings: true,
  documents_listed: true,
  citations: citationSelect,
} as const satisfies Prisma.RoundSelect;

/** The rounds by ordinal. */
export async function readRounds(negotiation: string, where: Prisma.RoundWhereInput = {}): Promise<Round[]> {
  const rows = await db().round.findMany({
    where: { negotiation_id: negotiation, ...where },
    select: roundSelect,
    orderBy: { ordinal: "asc" },
  });
  return rows.map(({ window_from, window_to, documents_listed, citations, ...same }) =>
    round.parse({
      ...present(same),
      window: { from: window_from, to: window_to },
      documents: documents_listed,
      citations: toCitations(citations),
    }),
  );
}

/** Sources in the record's order, as far as `where` lets them through. */
export async function readSources(
  negotiation: string,
  where: Prisma.SourceWhereInput = {},
): Promise<Source[]> {
  const rows = await db().source.findMany({
    where: { negotiation_id: negotiation, ...where },
    omit: { negotiation_id: true, order: true },
    orderBy: { order: "asc" },
  });
  return rows.map((row) => source.parse(present(row)));
}
