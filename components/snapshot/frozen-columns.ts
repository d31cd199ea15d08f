import type { Column, DocumentColumn, PositionColumn } from "@/components/compare/columns";
import { columnsOf } from "@/components/compare/columns";
import { positionEntries } from "@/components/compare/position-entries";
import { ancestryOf } from "@/lib/domain/ancestry";
import { documentsToBeginWith, positionsToBeginWith } from "@/lib/domain/begin-with";
import { disputesAround } from "@/lib/domain/dispute-places";
import { positionsView } from "@/lib/domain/positions-view";
import { roundLabelOf } from "@/lib/domain/round-view";
import type { Document } from "@/lib/schemas/entities";
import type { RoundLabel, RoundView } from "@/lib/schemas/views";

function entryOf(document: Document) {
  const { id, title, parties, round, standing, completeness, languages, dates } = document;
  const date = dates.handed_over ?? dates.published ?? dates.drafted;
  const clauses = document.sections.reduce((sum, section) => sum + section.clauses.length, 0);
  return { id, title, parties, round, standing, completeness, languages, clauses, ...(date && { date }) };
}

function labelOf(view: RoundView, id: string): RoundLabel {
  if (id === view.round.id) return roundLabelOf(view.round);
  return view.rounds.find((round) => round.id === id) ?? { ...roundLabelOf(view.round), id };
}

function documentColumns(view: RoundView, docs: readonly string[]): DocumentColumn[] {
  const documents = docs.flatMap((id) => view.documents.find((document) => document.id === id) ?? []);
  const views = documents.map((document) => {
    const clauses = view.statements.filter((statement) => statement.document === document.id);
    return {
      document,
      round: labelOf(view, document.round),
      statements: clauses,
      ancestry: ancestryOf(clauses, view.statements),
      references: view.references,
      disputes: disputesAround(clauses, view.disputes),
      sources: view.sources,
    };
  });
  return columnsOf(documents.map(entryOf), views);
}

function positionColumns(view: RoundView, columns: readonly string[]): PositionColumn[] {
  const entries = positionEntries({ parties: view.parties, rounds: [labelOf(view, view.round.id)] });
  return columns
    .flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
    .map((entry) => ({ kind: "position", entry, view: positionsView(view, entry.party.id) }));
}

/**
 * What stands side by side in a frozen round, from its payload alone: the positions or documents asked for,
 * else the documents to begin with, and where the round knows none, the positions to begin with.
 */
export function frozenColumns(
  view: RoundView,
  asked: { docs: readonly string[]; columns: readonly string[] },
): Column[] {
  if (asked.columns.length > 0) return positionColumns(view, asked.columns);
  if (view.documents.length === 0) return positionColumns(view, positionsToBeginWith(view));
  return documentColumns(view, asked.docs.length > 0 ? asked.docs : documentsToBeginWith(view));
}
