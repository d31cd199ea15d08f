import type { PartyLook } from "@/components/ui/party-look";
import { PartyMark } from "@/components/ui/party-mark";
import styles from "@/components/ui/party-mark.module.css";

/** The colour of what one party alone stands behind; a text of several parties bears nobody's. */
export function toneOf(
  parties: readonly string[],
  looks: ReadonlyMap<string, PartyLook>,
): number | undefined {
  const [only, other] = parties;
  return only === undefined || other !== undefined ? undefined : looks.get(only)?.tone;
}

/** Several parties by their marks, such as those of a document; an id that is not known is left out. */
export function PartyMarks(props: { parties: readonly string[]; looks: ReadonlyMap<string, PartyLook> }) {
  return (
    <span className={styles.marks}>
      {props.parties.flatMap((id) => {
        const party = props.looks.get(id);
        return party ? [<PartyMark key={id} party={party} />] : [];
      })}
    </span>
  );
}
