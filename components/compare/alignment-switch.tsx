import { LinkSwitch } from "@/components/compare/link-switch";
import { type Alignment, alignments } from "@/lib/address/parameters";

const words: Record<Alignment, string> = { issue: "By issue", order: "In document order" };

/** Chooses how the documents are laid beside each other. */
export function AlignmentSwitch(props: {
  by: Alignment;
  hrefWith: (by: Alignment) => string;
  onChange?: (by: Alignment) => void;
}) {
  const { onChange } = props;
  return (
    <LinkSwitch
      label="Arrangement"
      choices={alignments.map((by) => ({
        key: by,
        words: words[by],
        href: props.hrefWith(by),
        current: by === props.by,
        onChoose: onChange && (() => onChange(by)),
      }))}
    />
  );
}
