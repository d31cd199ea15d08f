import type { ReactNode } from "react";
import { countOf, formatDate, formatList } from "@/components/format";
import styles from "@/components/rounds/round.module.css";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { PartyMark } from "@/components/ui/party-mark";
import { PartyMarks } from "@/components/ui/party-marks";
import type { Round } from "@/lib/schemas/entities";

/** More meetings than this are told on demand, so that what was tabled stays in sight. */
const mostOpen = 4;

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Delegation({ delegation, lookups }: { delegation: Round["delegations"][number]; lookups: Lookups }) {
  const { party: id, head, members, note } = delegation;
  const party = lookups.parties.get(id);
  return (
    <li>
      {party && <PartyMark party={party} />}
      {head && <p>headed by {head}</p>}
      {members.length > 0 && <p>with {formatList(members)}</p>}
      {note && <p className={styles.quiet}>{note}</p>}
    </li>
  );
}

function Meeting({ meeting }: { meeting: Round["meetings"][number] }) {
  return (
    <li>
      <p className={styles.quiet}>
        <time dateTime={meeting.date}>{formatDate(meeting.date)}</time>
        {meeting.venue && ` · ${meeting.venue}`}
      </p>
      <p>{meeting.who}</p>
      <p className={styles.second}>{meeting.what}</p>
    </li>
  );
}

/** When, where, for how long and between whom a round took place. */
export function RoundFacts({ round, lookups }: { round: Round; lookups: Lookups }) {
  const { window } = round;
  return (
    <dl className={styles.facts}>
      <Fact term="Main day">
        {formatDate(round.date)}
        <p className={styles.quiet}>
          covers {formatDate(window.from)} to {formatDate(window.to)}
        </p>
      </Fact>
      <Fact term="Venue">{round.venue ?? <span className={styles.quiet}>none recorded</span>}</Fact>
      {round.duration && <Fact term="Duration">{round.duration}</Fact>}
      <Fact term="Mediators">
        {round.mediators.length === 0 ? (
          <span className={styles.quiet}>none</span>
        ) : (
          <PartyMarks parties={round.mediators} looks={lookups.parties} />
        )}
      </Fact>
      <Fact term="Rests on">
        <Citations citations={round.citations} lookups={lookups} />
      </Fact>
      {round.delegations.length > 0 && (
        <div className={styles.wide}>
          <dt>Delegations</dt>
          <dd>
            <ul className={styles.cards}>
              {round.delegations.map((delegation) => (
                <Delegation key={delegation.party} delegation={delegation} lookups={lookups} />
              ))}
            </ul>
          </dd>
        </div>
      )}
      {round.meetings.length > 0 && (
        <div className={styles.wide}>
          <dt>Meetings</dt>
          <dd>
            <details open={round.meetings.length <= mostOpen}>
              <summary>{countOf(round.meetings.length, "meeting")}</summary>
              <ol className={styles.cards}>
                {round.meetings.map((meeting) => (
                  <Meeting key={`${meeting.date} ${meeting.who} ${meeting.what}`} meeting={meeting} />
                ))}
              </ol>
            </details>
          </dd>
        </div>
      )}
    </dl>
  );
}
