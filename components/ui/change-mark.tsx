import { Sign } from "@/components/ui/sign";
import styles from "@/components/ui/stance-mark.module.css";
import { changeMeanings, changeWords } from "@/components/words";
import type { ChangeType } from "@/lib/schemas/words";

/** A type of change as sign and word. */
export function ChangeMark({ type }: { type: ChangeType }) {
  return (
    <span className={styles.stance} title={changeMeanings(type)}>
      <Sign of={type} />
      {changeWords(type)}
    </span>
  );
}
