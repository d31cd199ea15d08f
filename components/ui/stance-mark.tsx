import { Sign } from "@/components/ui/sign";
import styles from "@/components/ui/stance-mark.module.css";
import { stanceWords } from "@/components/words";
import type { Stance } from "@/lib/schemas/words";

/** A stance as sign and word. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <span className={styles.stance} title={stanceWords(stance).means}>
      <Sign of={stance} />
      {stanceWords(stance).word}
    </span>
  );
}
