import type { PartyLook } from "@/components/ui/party-look";
import styles from "@/components/ui/party-mark.module.css";

/** A party's colour and initials, followed by its short name unless `bare` (then the name is only spoken). */
export function PartyMark({ party, bare = false }: { party: PartyLook; bare?: boolean }) {
  return (
    <span className={styles.mark} title={bare ? party.name : undefined}>
      <span
        className={styles.box}
        data-tone={party.tone}
        data-patterned={party.patterned || undefined}
        aria-hidden="true"
      >
        {party.initials}
      </span>
      <span className={bare ? "spoken" : styles.name}>{party.short}</span>
    </span>
  );
}
