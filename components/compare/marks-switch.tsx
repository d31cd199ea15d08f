import { LinkSwitch } from "@/components/compare/link-switch";
import type { Marking } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";

export type MarksSwitchProps = {
  diff: Marking | null;
  hrefWith: (diff: Marking | null) => string;
  onChange?: (diff: Marking | null) => void;
};

/** Marks the words that differ, or draws the summaries plain. */
export function MarksSwitch({ diff, hrefWith, onChange }: MarksSwitchProps) {
  const choice = (of: Marking | null, words: string) => ({
    key: words,
    words,
    href: hrefWith(of),
    current: diff === of,
    onChoose: onChange && (() => onChange(of)),
  });
  return (
    <LinkSwitch
      label={say("compare.marking")}
      choices={[choice(null, say("compare.marking_plain")), choice("words", say("compare.marking_words"))]}
    />
  );
}
