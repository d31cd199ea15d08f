import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Column, sideOfColumn } from "@/components/compare/columns";
import { type Marks, marksByColumn } from "@/components/compare/marks";
import { wordsQuery } from "@/components/compare/queries";
import { pairStatements } from "@/lib/domain/pairing";
import type { Outline } from "@/lib/schemas/views";

const none: [] = [];

/** What differs between the columns, where the reader asked to see it. */
export function useMarks(columns: readonly Column[], outline: Outline, asked: boolean): Marks | undefined {
  const ids = useMemo(() => columns.map((column) => column.entry.id), [columns]);
  const pairs = useMemo(
    () => (asked ? pairStatements(columns.map(sideOfColumn), outline.issue_groups) : none),
    [asked, columns, outline],
  );
  const { data: words = none } = useQuery({
    ...wordsQuery(outline.negotiation.id, outline.revision, ids, pairs),
    enabled: asked && columns.every((column) => column.view !== undefined),
  });
  return useMemo(() => (asked ? marksByColumn(ids, pairs, words) : undefined), [asked, ids, pairs, words]);
}
