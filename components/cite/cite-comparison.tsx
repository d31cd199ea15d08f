"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { WrittenCitation } from "@/components/cite/citation-list";
import { CiteButton } from "@/components/cite/cite-button";
import { snapshotCitationOf } from "@/lib/address/files";
import { citationStyles } from "@/lib/export/citation-styles";

export type CiteComparisonProps = {
  /** The frozen view of what stands side by side; null where no snapshot shows it. */
  frozen: { href: string } | null;
  /** The citations of the view that the page was drawn with, and its frozen link. */
  drawn: { href: string; citations: WrittenCitation[] } | null;
};

async function fetchCitations(frozen: string): Promise<WrittenCitation[]> {
  return Promise.all(
    citationStyles.map(async (style) => {
      const href = snapshotCitationOf(frozen, style);
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(`${href} was answered with ${answer.status}`);
      return { style, text: (await answer.text()).trimEnd(), href };
    }),
  );
}

/** The Cite button of a comparison; once its reader has chosen otherwise, its citations are asked for anew. */
export function CiteComparison({ frozen, drawn }: CiteComparisonProps) {
  const [asked, setAsked] = useState(false);
  const isDrawn = frozen !== null && frozen.href === drawn?.href;
  const { data, error, refetch } = useQuery({
    queryKey: ["citations", frozen?.href],
    queryFn: () => fetchCitations(frozen?.href ?? ""),
    enabled: asked && frozen !== null && !isDrawn,
  });
  if (frozen === null) return null;
  const citations = isDrawn ? drawn.citations : (data ?? null);
  const failure = error !== null && citations === null ? { again: () => void refetch() } : undefined;
  return (
    <CiteButton what="comparison" citations={citations} failure={failure} onOpen={() => setAsked(true)} />
  );
}
