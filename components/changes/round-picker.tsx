import styles from "@/components/changes/picker.module.css";
import { formatWindow } from "@/components/format";
import { LanguageField } from "@/components/language/language-field";
import button from "@/components/ui/button.module.css";
import type { RoundPair } from "@/lib/domain/round-pair";
import { say } from "@/lib/language/say";
import type { RoundLabel } from "@/lib/schemas/views";

export type RoundPickerProps = {
  rounds: readonly RoundLabel[];
  pair: RoundPair<RoundLabel>;
  action: string;
  /** What else the address holds, such as filters. */
  kept: readonly { name: string; value: string }[];
};

/** Chooses the two rounds; a plain form. */
export function RoundPicker({ rounds, pair, action, kept }: RoundPickerProps) {
  const options = rounds.map((round) => (
    <option key={round.id} value={round.id}>
      {formatWindow(round)} · {round.title}
    </option>
  ));
  return (
    <form
      className={`screen-only ${styles.picker}`}
      method="get"
      action={action}
      aria-label={say("frame.rounds")}
    >
      <LanguageField />
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <label htmlFor="from">{say("changes.from")}</label>
        <select id="from" name="from" defaultValue={pair.from?.id ?? ""} key={pair.from?.id}>
          {pair.from === null && <option value="">{say("changes.before_first")}</option>}
          {options}
        </select>
      </div>
      <div>
        <label htmlFor="to">{say("changes.to")}</label>
        <select id="to" name="to" defaultValue={pair.to.id} key={pair.to.id}>
          {options}
        </select>
      </div>
      <button type="submit" className={button.button}>
        {say("changes.show")}
      </button>
    </form>
  );
}
