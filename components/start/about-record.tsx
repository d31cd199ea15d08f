import { formatDate, formatWindow } from "@/components/format";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import styles from "@/components/start/start.module.css";
import { say } from "@/lib/language/say";
import type { Outline } from "@/lib/schemas/views";

/** How current a record is, who keeps it, and that it takes no side: a line or two. */
export function AboutRecord({ outline }: { outline: Outline }) {
  const { negotiation, rounds, imported } = outline;
  const newest = rounds.at(-1);
  return (
    <ul className={styles.current}>
      <li>
        {sayWith("start.in_force", {
          date: formatDate(imported.slice(0, 10)),
          time: (parts) => <time dateTime={imported}>{parts}</time>,
        })}
      </li>
      {newest && (
        <li>
          {sayWith("start.newest", {
            round: newest.title,
            date: formatWindow(newest),
            record: recordText,
          })}
        </li>
      )}
      <li>{say("start.kept", { licence: negotiation.licence })}</li>
    </ul>
  );
}
