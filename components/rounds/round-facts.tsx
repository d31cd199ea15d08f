import { formatDate, formatList } from "@/components/format";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import styles from "@/components/rounds/round.module.css";
import { Citations } from "@/components/statement/citations";
import type { Lookups } from "@/components/statement/lookups";
import { Fact } from "@/components/ui/fact";
import facts from "@/components/ui/facts.module.css";
import { PartyMark } from "@/components/ui/party-mark";
import { PartyMarks } from "@/components/ui/party-marks";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Round } from "@/lib/schemas/entities";

/** More meetings than this are told on demand, so that what was tabled stays in sight. */
const mostOpen = 4;

function Delegation({ delegation, lookups }: { delegation: Round["delegations"][number]; lookups: Lookups }) {
  const { party: id, head, members, note } = delegation;
  const party = lookups.parties.get(id);
  return (
    <li>
      {party && <PartyMark party={party} />}
      {head && <p>{sayWith("rounds.headed_by", { head, record: recordText })}</p>}
      {members.length > 0 && (
        <p>{sayWith("rounds.with", { members: formatList(members), record: recordText })}</p>
      )}
      {note && (
        <p className={styles.quiet} lang={recordLanguage}>
          {note}
        </p>
      )}
    </li>
  );
}

function Meeting({ meeting }: { meeting: Round["meetings"][number] }) {
  return (
    <li>
      <p className={styles.quiet}>
        <time dateTime={meeting.date}>{formatDate(meeting.date)}</time>
        {meeting.venue && <span lang={recordLanguage}>{` · ${meeting.venue}`}</span>}
      </p>
      <p lang={recordLanguage}>{meeting.who}</p>
      <p className={styles.second} lang={recordLanguage}>
        {meeting.what}
      </p>
    </li>
  );
}

/** When, where, for how long and between whom a round took place. */
export function RoundFacts({ round, lookups }: { round: Round; lookups: Lookups }) {
  const { window } = round;
  return (
    <dl className={`${facts.facts} ${styles.facts}`}>
      <Fact term={say("rounds.main_day")}>
        {formatDate(round.date)}
        <p className={styles.quiet}>
          {say("rounds.covers", { from: formatDate(window.from), to: formatDate(window.to) })}
        </p>
      </Fact>
      <Fact term={say("rounds.venue")}>
        {round.venue ? (
          <span lang={recordLanguage}>{round.venue}</span>
        ) : (
          <span className={styles.quiet}>{say("rounds.venue_none")}</span>
        )}
      </Fact>
      {round.duration && (
        <Fact term={say("rounds.duration")}>
          <span lang={recordLanguage}>{round.duration}</span>
        </Fact>
      )}
      <Fact term={say("rounds.mediators")}>
        {round.mediators.length === 0 ? (
          <span className={styles.quiet}>{say("rounds.mediators_none")}</span>
        ) : (
          <PartyMarks parties={round.mediators} looks={lookups.parties} />
        )}
      </Fact>
      <Fact term={say("rounds.rests_on")}>
        <Citations citations={round.citations} lookups={lookups} />
      </Fact>
      {round.delegations.length > 0 && (
        <div className={styles.wide}>
          <dt>{say("rounds.delegations")}</dt>
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
          <dt>{say("rounds.meetings")}</dt>
          <dd>
            <details open={round.meetings.length <= mostOpen}>
              <summary>{say("rounds.meetings_count", { count: round.meetings.length })}</summary>
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
