"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { tinykeys } from "tinykeys";
import { singleKeysOn } from "@/components/palette/key-choice";
import styles from "@/components/palette/palette.module.css";
import { openRow, stepRounds, stepRows } from "@/components/palette/rows";
import button from "@/components/ui/button.module.css";
import key from "@/components/ui/key.module.css";
import { say } from "@/lib/language/say";

const Palette = lazy(async () => ({ default: (await import("@/components/palette/palette")).Palette }));
const ShortcutList = lazy(async () => {
  return { default: (await import("@/components/palette/shortcut-list")).ShortcutList };
});

type Shown = "places" | "comparisons" | "keys";

/** Whether a key pressed here is meant for what has the focus, such as a field that is being written in. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input:not([type=checkbox]), select, textarea, dialog[open], [contenteditable]") !== null
  );
}

/** Follows a key by its place on the keyboard, where it writes a letter of another script than the keys are named in. */
function byPlace(act: (event: KeyboardEvent) => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (/^(?!\p{Script=Latin})\p{L}$/u.test(event.key)) act(event);
  };
}

/** Goes to the search field of the header; false where there is none in sight. */
function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("header input[type=search]");
  if (field === null || field.getClientRects().length === 0) return false;
  field.select();
  field.focus();
  return true;
}

/**
 * The keys of a negotiation's pages, and the palette that goes to any place by its name. Both are loaded when
 * first asked for. Keys without Ctrl or ⌘ can be turned off, and do nothing while one writes.
 */
export function KeyLayer({ negotiation }: { negotiation: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    if (shown === null || dialog.current?.open !== false) return;
    dialog.current.showModal();
    // Drawn before it was shown, the palette could not take the focus for its field.
    dialog.current.querySelector<HTMLElement>("[role=combobox]")?.focus();
  }, [shown]);

  useEffect(() => {
    const single = (act: () => void) => (event: KeyboardEvent) => {
      if (isTyping(event.target) || !singleKeysOn()) return;
      event.preventDefault();
      act();
    };
    const openPalette = (event: KeyboardEvent) => {
      event.preventDefault();
      setShown("places");
    };
    const letters = [
      ["[", "BracketLeft", () => stepRounds("prev")],
      ["]", "BracketRight", () => stepRounds("next")],
      ["j", "KeyJ", () => stepRows(1)],
      ["k", "KeyK", () => stepRows(-1)],
      ["o", "KeyO", openRow],
      ["c", "KeyC", () => setShown("comparisons")],
    ] as const;
    return tinykeys(window, {
      "$mod+K": openPalette,
      "$mod+KeyK": byPlace(openPalette),
      "/": single(() => focusSearch() || setShown("places")),
      ...Object.fromEntries(letters.map(([key, , act]) => [key, single(act)])),
      ...Object.fromEntries(letters.map(([, place, act]) => [place, byPlace(single(act))])),
      "?": single(() => setShown("keys")),
      "Shift+?": single(() => setShown("keys")),
    });
  }, []);

  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={`needs-script ${button.button} ${styles.opener}`}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={() => setShown("places")}
      >
        {say("palette.open")}{" "}
        <span aria-hidden="true" className={key.key}>
          Ctrl K
        </span>
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={say(shown === "keys" ? "palette.keys_title" : "palette.title")}
        onClose={() => setShown(null)}
      >
        <Suspense>
          {(shown === "places" || shown === "comparisons") && (
            <Palette negotiation={negotiation} show={shown} onShow={setShown} onClose={close} />
          )}
          {shown === "keys" && <ShortcutList onClose={close} />}
        </Suspense>
      </dialog>
    </>
  );
}
