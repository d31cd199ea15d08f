import round from "@/components/rounds/round.module.css";
import styles from "@/components/rounds/sources.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { SourceLine, sourceAnchor } from "@/components/statement/source-line";
import { say } from "@/lib/language/say";

/** Every source that the page cites, once, under the number it is cited by. */
export function SourceList({ lookups, cited }: { lookups: Lookups; cited: ReadonlySet<string> }) {
  return (
    <section className={round.part} aria-labelledby="sources">
      <h2 id="sources">{say("rounds.sources")}</h2>
      <ol className={`long-part ${styles.sources}`}>
        {[...lookups.sources.values()].map(
          (source, index) =>
            cited.has(source.id) && (
              <li key={source.id} id={sourceAnchor(index + 1)} value={index + 1}>
                <SourceLine source={source} />
              </li>
            ),
        )}
      </ol>
    </section>
  );
}
