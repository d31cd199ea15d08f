/** The ways a citation is written, in the order they are offered. */
export const citationStyles = ["apa", "chicago", "bibtex", "ris", "csl-json"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What a citation may be of. */
export const citedKinds = ["round", "document", "issue", "statement"] as const;
export type CitedKind = (typeof citedKinds)[number];

type StyleFacts = { label: string; mediaType: string; ending: string };

/** What each style is called, and what file it makes. */
export const citationStyleFacts = {
  apa: { label: "APA", mediaType: "text/plain; charset=utf-8", ending: "apa.txt" },
  chicago: { label: "Chicago", mediaType: "text/plain; charset=utf-8", ending: "chicago.txt" },
  bibtex: { label: "BibTeX", mediaType: "application/x-bibtex; charset=utf-8", ending: "bib" },
  ris: { label: "RIS", mediaType: "application/x-research-info-systems; charset=utf-8", ending: "ris" },
  "csl-json": {
    label: "CSL-JSON",
    mediaType: "application/vnd.citationstyles.csl+json",
    ending: "csl.json",
  },
} as const satisfies Record<CitationStyle, StyleFacts>;
