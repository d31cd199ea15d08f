import type { ReactNode } from "react";
import { PageHead } from "@/components/frame/page-head";
import { sayWith } from "@/components/language/say-with";
import styles from "@/components/missing/missing.module.css";
import { MissingWays } from "@/components/missing/missing-ways";
import { say } from "@/lib/language/say";
import type { Missing } from "@/lib/schemas/missing";

const code = (parts: ReactNode[]) => <code>{parts}</code>;

function titleOf(missing: Missing): string {
  if (missing.kind === "snapshot") return say(`missing.title.${missing.why}`);
  if (missing.kind === "entry") return say("missing.title.entry", { list: missing.list });
  return say(`missing.title.${missing.kind}`);
}

function knownOf(missing: Missing) {
  if (missing.kind === "snapshot") return say(`missing.known.${missing.why}`);
  if (missing.kind === "page") return say("missing.known.page");
  if (missing.kind === "entry") {
    return sayWith("missing.known.entry", { list: missing.list, id: missing.id, code });
  }
  const { id, negotiations } = missing;
  return sayWith("missing.known.negotiation", { count: negotiations.length, id, code });
}

/** Says what was asked for, what is known of it, and where to go; readable without scripts. */
export function MissingPage({ missing, framed }: { missing: Missing; framed: boolean }) {
  const isRefused = missing.kind === "snapshot" && missing.why === "tampered";
  return (
    <>
      <PageHead kicker={say(isRefused ? "missing.refused" : "missing.not_found")} title={titleOf(missing)} />
      <dl className={styles.facts}>
        <dt>{say("missing.asked")}</dt>
        <dd>
          <code>{missing.asked}</code>
        </dd>
        <dt>{say("missing.known")}</dt>
        <dd>{knownOf(missing)}</dd>
        <dt>{say("missing.ways")}</dt>
        <dd>
          <MissingWays missing={missing} framed={framed} />
        </dd>
      </dl>
    </>
  );
}
