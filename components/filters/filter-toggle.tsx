import styles from "@/components/filters/filters.module.css";
import button from "@/components/ui/button.module.css";
import { say } from "@/lib/language/say";

/** Opens the filters where they are a sheet (on a phone); says how many are in force. */
export function FilterToggle({ inForce }: { inForce: number }) {
  return (
    <button type="button" className={`screen-only ${button.button} ${styles.toggle}`} popoverTarget="filters">
      {inForce === 0 ? say("filters.open") : say("filters.open_some", { count: inForce })}
    </button>
  );
}
