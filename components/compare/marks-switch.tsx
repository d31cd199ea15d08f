import { LinkSwitch } from "@/components/compare/link-switch";
import type { CompareAddress } from "@/components/compare/use-compare-state";

/** Marks the words that differ, or draws the summaries plain. */
export function MarksSwitch({ address }: { address: CompareAddress }) {
  const { state, change, hrefWith } = address;
  const choice = (diff: typeof state.diff, words: string) => ({
    key: words,
    words,
    href: hrefWith({ diff }),
    current: state.diff === diff,
    onChoose: () => change({ diff }),
  });
  return (
    <LinkSwitch
      label="Differing words"
      choices={[choice(null, "Plain"), choice("words", "Mark differences")]}
    />
  );
}
