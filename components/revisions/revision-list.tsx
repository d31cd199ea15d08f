import { formatDate, formatList } from "@/components/format";
import { sayWith } from "@/components/language/say-with";
import { DifferenceList } from "@/components/revisions/difference-list";
import { livePlace } from "@/components/revisions/live-place";
import styles from "@/components/revisions/revisions.module.css";
import type { Names } from "@/components/revisions/value-words";
import { dataPackageHref } from "@/lib/address/files";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { EntryDifference, RevisionEntry } from "@/lib/schemas/revision-views";

/** Beyond this many, the rest is left to the API: a rewritten record would make a page of many megabytes. */
const mostTold = 300;

function timeOf(imported: string): string {
  const [day, time] = [formatDate(imported.slice(0, 10)), imported.slice(11, 16)];
  return say("revisions.time", { day, time });
}

/** "2 statements changed and 1 added; 1 source added". */
function totals(differences: readonly EntryDifference[]): string {
  const ofStatements = differences.filter((each) => each.kind === "statement");
  const counts = (["added", "removed", "changed"] as const).flatMap((type) => {
    const count = ofStatements.filter((each) => each.type === type).length;
    return count === 0 ? [] : [say(`revisions.statements.${type}`, { count })];
  });
  const others = differences.length - ofStatements.length;
  if (others > 0) counts.push(say("revisions.others", { count: others }));
  return formatList(counts);
}

function whatChanged({ previous, revision, differences }: RevisionEntry): string {
  if (previous === null) return say("revisions.first");
  if (previous === revision) return say("revisions.same_record");
  return differences.length === 0
    ? say("revisions.only_order")
    : say("revisions.told", { changes: totals(differences) });
}

function Snapshots({ snapshots }: Pick<RevisionEntry, "snapshots">) {
  const fresh = snapshots.filter((each) => each.is_new).length;
  return (
    <details className={styles.fold}>
      <summary>{say("revisions.snapshots", { count: snapshots.length, fresh })}</summary>
      <ul className={styles.snapshots}>
        {snapshots.map(({ round, hash, href, is_new }) => (
          <li key={round.id}>
            <a href={inLanguage(href)} lang={recordLanguage}>
              {round.title}
            </a>{" "}
            <code>{hash.slice(0, 12)}</code> {is_new && <span>{say("revisions.new")}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

export type RevisionListProps = { negotiation: string; revisions: readonly RevisionEntry[]; names: Names };

/** Every import of a record, newest first: when, under which id, what it changed, and what it froze. */
export function RevisionList({ negotiation, revisions, names }: RevisionListProps) {
  const hrefOf = livePlace(negotiation);
  return (
    <ol className={styles.imports}>
      {revisions.map((entry) => (
        <li key={entry.imported}>
          <div>
            <h2>
              <time dateTime={entry.imported}>{timeOf(entry.imported)}</time>
            </h2>
            <p className={styles.fact}>
              <code title={entry.revision}>{entry.revision.slice(0, 12)}</code> ·{" "}
              {say("revisions.importer", { version: entry.importer })}
            </p>
          </div>
          <div>
            <p>{whatChanged(entry)}</p>
            {entry.differences.length > 0 && (
              <details className={styles.fold}>
                <summary>{say("revisions.read", { count: entry.differences.length })}</summary>
                <DifferenceList
                  differences={entry.differences.slice(0, mostTold)}
                  names={names}
                  hrefOf={hrefOf}
                  level={3}
                />
                {entry.differences.length > mostTold && (
                  <p>
                    {sayWith("revisions.more", {
                      count: entry.differences.length - mostTold,
                      api: (parts) => <a href={`/api/v1/${negotiation}/revisions`}>{parts}</a>,
                    })}
                  </p>
                )}
              </details>
            )}
            <Snapshots snapshots={entry.snapshots} />
            <p className={`screen-only ${styles.fold}`}>
              <a href={dataPackageHref(negotiation, entry.revision)} download>
                {say("revisions.package")}
              </a>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
