import { formatNumber } from "@/components/format";
import styles from "@/components/method/method.module.css";
import type { PartyLook } from "@/components/ui/party-look";
import { PartyMark } from "@/components/ui/party-mark";
import { roundHref } from "@/lib/address/parameters";
import type { Coverage, PartyCoverage } from "@/lib/domain/coverage";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";

export type CoverageTableProps = {
  negotiation: string;
  coverage: Coverage;
  looks: ReadonlyMap<string, PartyLook>;
};

type CellProps = Pick<CoverageTableProps, "negotiation"> & {
  round: Coverage["rounds"][number];
  of: PartyCoverage;
  name: string;
};

function Cell({ negotiation, round, of, name }: CellProps) {
  const count = of.rounds[round.id];
  if (count === undefined) return <td className={styles.nothing}>{formatNumber(0)}</td>;
  const label = say("method.missing_cell", { count, party: name, round: round.title });
  return (
    <td>
      <a href={roundHref(negotiation, round.id, { order: [of.party] })} aria-label={label}>
        {formatNumber(count)}
      </a>
    </td>
  );
}

/** Rounds against parties: how many statements the record holds; what is empty says so. */
export function CoverageTable({ negotiation, coverage, looks }: CoverageTableProps) {
  const { rounds, parties } = coverage;
  const nameOf = (party: string) => looks.get(party)?.short ?? party;
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.parties}`}>
        <caption className="spoken">{say("method.missing_caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("method.missing_round")}</th>
            {parties.map(({ party }) => {
              const look = looks.get(party);
              return (
                <th key={party} scope="col">
                  {look ? <PartyMark party={look} /> : party}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.id}>
              <th scope="row">
                <a href={roundHref(negotiation, round.id)} lang={recordLanguage}>
                  {round.title}
                </a>
              </th>
              {parties.map((of) => (
                <Cell
                  key={of.party}
                  negotiation={negotiation}
                  round={round}
                  of={of}
                  name={nameOf(of.party)}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say("method.missing_all")}</th>
            {parties.map(({ party, all }) => (
              <td key={party}>{formatNumber(all)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
