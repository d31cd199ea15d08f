"use client";

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { EmbedChoice, EmbedPages } from "@/components/embed/embed-form";
import { offeredKinds } from "@/components/embed/framed-words";
import { themes } from "@/lib/address/embed";

const EmbedCode = lazy(async () => ({ default: (await import("@/components/embed/embed-code")).EmbedCode }));

/** A section of a dialog whose code is loaded when that opens; `children` is the same as it stands at first. */
export function EmbedSection({ children, ...pages }: EmbedPages & { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(false);

  useEffect(() => {
    const dialog = area.current?.closest("dialog");
    const open = () => setOpened(true);
    if (dialog?.matches(":popover-open")) open();
    dialog?.addEventListener("beforetoggle", open, { once: true });
    return () => dialog?.removeEventListener("beforetoggle", open);
  }, []);

  const checkedOf = (name: string) =>
    area.current?.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value;
  const readChosen = (): EmbedChoice => ({
    kind: offeredKinds(pages).find((kind) => kind === checkedOf("embed-kind")) ?? "frozen",
    theme: themes.find((theme) => theme === checkedOf("embed-theme")) ?? null,
  });
  return (
    <div ref={area}>
      {opened ? (
        <Suspense fallback={children}>
          <EmbedCode {...pages} readChosen={readChosen} />
        </Suspense>
      ) : (
        children
      )}
    </div>
  );
}
