"use client";

import { useState } from "react";
import styles from "@/components/snapshot/bar.module.css";
import button from "@/components/ui/button.module.css";
import { say } from "@/lib/language/say";

type Outcome = { matches: boolean | null; words: string };

function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Fetches the bytes anew and hashes them here; says what came of it. */
async function verify(address: string, hash: string): Promise<Outcome> {
  // Browsers hash only on pages that nobody could have altered on the way (W3C, "secure contexts").
  if (!window.isSecureContext) return { matches: null, words: say("verify.needs_https") };
  try {
    const response = await fetch(address, { cache: "no-store" });
    if (!response.ok) {
      return { matches: null, words: say("verify.refused", { status: String(response.status) }) };
    }
    const bytes = await response.arrayBuffer();
    const found = hexOf(await crypto.subtle.digest("SHA-256", bytes));
    const size = bytes.byteLength;
    return found === hash
      ? { matches: true, words: say("verify.matches", { size }) }
      : { matches: false, words: say("verify.differs", { size, found }) };
  } catch {
    return { matches: null, words: say("verify.failed") };
  }
}

/** Checks a snapshot's hash in the reader's own browser. */
export function VerifyButton({ hash, bytes }: { hash: string; bytes: string }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <p className="needs-script">
      <button
        type="button"
        className={button.button}
        onClick={async () => {
          setOutcome({ matches: null, words: say("verify.hashing") });
          setOutcome(await verify(bytes, hash));
        }}
      >
        {say("verify.button")}
      </button>{" "}
      <span role="status" className={styles.outcome} data-matches={outcome?.matches ?? undefined}>
        {outcome?.words}
      </span>
    </p>
  );
}
