import { formatDate } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import styles from "@/components/statement-page/statement-page.module.css";
import { ChangeMark } from "@/components/ui/change-mark";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { ChainLink, StatementView } from "@/lib/schemas/views";

/** Where lines part, the list alone does not say which earlier statement a later one takes up. */
function Parent({
  link,
  chain,
  before,
}: {
  link: ChainLink;
  chain: readonly ChainLink[];
  before: ChainLink | undefined;
}) {
  const parent = chain.find((each) => each.id === link.continues);
  if (parent === undefined || parent === before) return null;
  return <span>{say("statement_page.chain_from", { date: formatDate(parent.date) })}</span>;
}

/** The whole line of a statement through the rounds: what each step did to the one before it, and why. */
export function StatementChain({ view, lookups }: { view: StatementView; lookups: Lookups }) {
  const { chain, statement } = view;
  if (chain.length < 2) return null;
  return (
    <section className={styles.part} aria-labelledby="line">
      <h2 id="line">{say("statement_page.chain_title")}</h2>
      <ol className={styles.chain}>
        {chain.map((link, index) => {
          const isThis = link.id === statement.id;
          const round = lookups.rounds.get(link.round ?? "");
          return (
            <li key={link.id} data-row={link.id} aria-current={isThis ? "true" : undefined}>
              <p className={styles.step}>
                <ChangeMark type={link.change ?? "added"} />
                <span>{formatDate(link.date)}</span>
                {round && (
                  <a href={lookups.links.round(round.id) ?? undefined} lang={recordLanguage}>
                    {round.title}
                  </a>
                )}
                <Parent link={link} chain={chain} before={chain[index - 1]} />
              </p>
              {isThis ? (
                <p>{say("statement_page.chain_this")}</p>
              ) : (
                <a href={lookups.links.statement(link.id) ?? undefined} lang={recordLanguage}>
                  {link.label}
                </a>
              )}
              {link.reason && (
                <p className={styles.note} lang={recordLanguage}>
                  {link.reason}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
