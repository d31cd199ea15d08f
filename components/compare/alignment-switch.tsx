import { LinkSwitch } from "@/components/compare/link-switch";
import { type Alignment, alignments } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";

/** Chooses how the documents are laid beside each other. */
export function AlignmentSwitch(props: {
  by: Alignment;
  hrefWith: (by: Alignment) => string;
  onChange?: (by: Alignment) => void;
}) {
  const { onChange } = props;
  return (
    <LinkSwitch
      label={say("compare.arrangement")}
      choices={alignments.map((by) => ({
        key: by,
        words: say(`compare.by.${by}`),
        href: props.hrefWith(by),
        current: by === props.by,
        onChoose: onChange && (() => onChange(by)),
      }))}
    />
  );
}
