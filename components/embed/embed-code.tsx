"use client";

import { useEffect, useState } from "react";
import { type EmbedChoice, EmbedForm, type EmbedPages } from "@/components/embed/embed-form";

export type EmbedCodeProps = EmbedPages & {
  /** What was chosen before this was there. */
  readChosen: () => EmbedChoice;
};

/** A section of the Share dialog: the code that shows this view on another site, as it is chosen. */
export function EmbedCode({ readChosen, ...pages }: EmbedCodeProps) {
  const [chosen, setChosen] = useState(readChosen);
  const [pageTitle, setPageTitle] = useState("");
  useEffect(() => setPageTitle(document.title), []);
  const title = pages.title ?? (pageTitle || undefined);
  return <EmbedForm {...pages} title={title} chosen={chosen} onChoose={setChosen} />;
}
