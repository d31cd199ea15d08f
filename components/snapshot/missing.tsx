"use client";

import { createContext, type ReactNode, useContext } from "react";
import { PageHead } from "@/components/frame/page-head";

/** What was asked for, and why there is no such snapshot. */
export type Missing = { asked: string; reason: "malformed" | "unknown" | "ambiguous" | "tampered" };

const MissingContext = createContext<Missing | null>(null);

/** Hands the reason down to the page that is shown in place of the snapshot, which gets no parameters. */
export function MissingProvider({ missing, children }: { missing: Missing | null; children: ReactNode }) {
  return <MissingContext value={missing}>{children}</MissingContext>;
}

const reasons = {
  malformed:
    "A snapshot is named by its hash, or the first 12 or more of its 64 hex digits (0 to 9, a to f).",
  unknown:
    "No snapshot stored here has this hash. It may be cut short, mistyped, or stored on another server.",
  ambiguous: "More than one snapshot begins with these digits. Give more of the hash.",
  tampered:
    "What is stored under this hash has another hash: it is not what was frozen, so it is not shown. Whoever runs this server should put the database back from a copy.",
} as const;

const titles = {
  malformed: "This is not the hash of a snapshot",
  unknown: "There is no such snapshot",
  ambiguous: "This hash is too short to tell",
  tampered: "This snapshot does not have its hash",
} as const;

/** Says which snapshot is not there, and why. */
export function MissingSnapshot() {
  const missing = useContext(MissingContext);
  const reason = missing?.reason ?? "unknown";
  return (
    <main id="content">
      <PageHead
        kicker={reason === "tampered" ? "Refused" : "404"}
        title={titles[reason]}
        lede={reasons[reason]}
      />
      {missing && (
        <p>
          Asked for: <code>{missing.asked}</code>
        </p>
      )}
      <p>
        <a href="/">To the start</a>
      </p>
    </main>
  );
}
