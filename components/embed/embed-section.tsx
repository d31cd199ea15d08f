"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { EmbedChoice, EmbedPages } from "@/components/embed/embed-form";
import { offeredKinds } from "@/components/embed/framed-words";
import { themes } from "@/lib/address/embed";

type EmbedCode = typeof import("@/components/embed/embed-code").EmbedCode;

function controlsIn(area: HTMLElement | null): HTMLElement[] {
  return [...(area?.querySelectorAll<HTMLElement>("input, button") ?? [])];
}

/**
 * A section of a dialog whose code is loaded when that opens; `children` is the same as it stands at first. The one
 * takes the other's place at one stroke, so that no choice falls in between and
 * the focus stays where it was.
 */
export function EmbedSection({ children, ...pages }: EmbedPages & { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const [Code, setCode] = useState<EmbedCode | null>(null);
  const focused = useRef(-1);

  useEffect(() => {
    const dialog = area.current?.closest("dialog");
    const open = async () => {
      const { EmbedCode } = await import("@/components/embed/embed-code");
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement)
        focused.current = controlsIn(area.current).indexOf(activeElement);
      setCode(() => EmbedCode);
    };
    if (dialog?.matches(":popover-open")) void open();
    dialog?.addEventListener("beforetoggle", open, { once: true });
    return () => dialog?.removeEventListener("beforetoggle", open);
  }, []);

  useEffect(() => {
    if (Code !== null) controlsIn(area.current)[focused.current]?.focus();
  }, [Code]);

  const checkedOf = (name: string) =>
    area.current?.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value;
  const readChosen = (): EmbedChoice => ({
    kind: offeredKinds(pages).find((kind) => kind === checkedOf("embed-kind")) ?? "frozen",
    theme: themes.find((theme) => theme === checkedOf("embed-theme")) ?? null,
  });
  return <div ref={area}>{Code === null ? children : <Code {...pages} readChosen={readChosen} />}</div>;
}
