import { formatDate } from "@/components/format";
import styles from "@/components/grid/grid.module.css";
import type { GridItem } from "@/components/grid/grid-rows";
import { Conditions } from "@/components/statement/conditions";
import type { Lookups } from "@/components/statement/lookups";
import { StanceMark } from "@/components/ui/stance-mark";
import { certaintyWords, evidenceWords } from "@/components/words";

/** "said here", or from when it is carried. */
export function saidWhen(item: GridItem, lookups: Lookups): string {
  if (item.state === "fresh") return "said here";
  const since = lookups.rounds.get(item.since);
  return `carried from ${since ? formatDate(since.date) : item.since}`;
}

/** How a statement is known, in two or three words. */
export function howKnown({ statement }: GridItem): string {
  const { word } = evidenceWords[statement.evidence];
  return statement.certainty === "high" ? word : `${word}, certainty ${certaintyWords[statement.certainty]}`;
}

function Cited({ item, lookups }: { item: GridItem; lookups: Lookups }) {
  const cited = [...new Set(item.statement.citations.map((citation) => citation.source))];
  return cited.map((id, index) => {
    const source = lookups.sources.get(id);
    const name = source?.publisher ?? id;
    return (
      <span key={id}>
        {index > 0 && ", "}
        {source?.url ? (
          <a href={source.url} title={source.title}>
            {name}
          </a>
        ) : (
          <span title={source?.title}>{name}</span>
        )}
      </span>
    );
  });
}

/** One live statement among those that a cell opens: what it says, on what conditions, and who reports it. */
export function GridStatement({ item, lookups }: { item: GridItem; lookups: Lookups }) {
  const { statement } = item;
  const filed = item.touches ? lookups.issues.get(statement.issue)?.label : undefined;
  const whole = lookups.links.statement(statement.id);
  return (
    <li>
      <p className={styles.says}>{statement.summary}</p>
      <p className={styles.meta}>
        <StanceMark stance={statement.stance} /> · {formatDate(statement.date)} · {saidWhen(item, lookups)} ·{" "}
        {howKnown(item)}
        {filed && ` · touches, filed under ${filed}`}
      </p>
      <Conditions conditions={statement.conditions} lookups={lookups} />
      <p className={styles.meta}>
        <Cited item={item} lookups={lookups} />
        {whole && (
          <>
            {" · "}
            <a href={whole}>
              {statement.number ?? "whole"}
              <span className="spoken"> statement with its sources and history</span>
            </a>
          </>
        )}
      </p>
    </li>
  );
}
