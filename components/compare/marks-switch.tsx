import { LinkSwitch } from "@/components/compare/link-switch";
import type { Marking } from "@/lib/address/parameters";

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
      label="Differing words"
      choices={[choice(null, "Plain"), choice("words", "Mark differences")]}
    />
  );
}
