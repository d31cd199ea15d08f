import "server-only";
import { db } from "@/lib/db";
import { present } from "@/lib/queries/present";
import { citationSelect, toCitations } from "@/lib/queries/statement-rows";
import { type Document, document as documentSchema } from "@/lib/schemas/entities";
import type { Prisma } from "@/prisma/generated/client";

const documentSelect = {
  id: true,
  title: true,
  parties: true,
  round_id: true,
  standing: true,
  drafted: true,
  handed_over: true,
  published: true,
  published_by: true,
  completeness: true,
  languages: true,
  notes: true,
  packages: { select: { id: true, label: true, rule: true, of: true }, orderBy: { order: "asc" } },
  citations: citationSelect,
  sections: {
    select: {
      number: true,
      title: true,
      statements: { select: { id: true }, orderBy: { order: "asc" } },
    },
    orderBy: { order: "asc" },
  },
} as const satisfies Prisma.DocumentSelect;

type DocumentRow = Prisma.DocumentGetPayload<{ select: typeof documentSelect }>;

function toDocument(row: DocumentRow): Document {
  const { round_id, drafted, handed_over, published, citations, sections, ...same } = row;
  return documentSchema.parse({
    ...present(same),
    round: round_id,
    dates: present({ drafted, handed_over, published }),
    citations: toCitations(citations),
    sections: sections.map(({ statements, ...section }) => ({
      ...present(section),
      clauses: statements.map((statement) => statement.id),
    })),
  });
}

/** Documents of a negotiation in the record's order, as far as `where` lets them through. */
export async function readDocuments(
  negotiation: string,
  where: Prisma.DocumentWhereInput = {},
): Promise<Document[]> {
  const rows = await db().document.findMany({
    where: { negotiation_id: negotiation, ...where },
    select: documentSelect,
    orderBy: { order: "asc" },
  });
  return rows.map(toDocument);
}
