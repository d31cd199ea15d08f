import styles from "@/components/compare/screen.module.css";
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
    <nav className={`screen-only ${styles.switch}`} aria-label="Arrangement">
      {alignments.map((by) => (
        <a
          key={by}
          href={props.hrefWith(by)}
          aria-current={by === props.by ? "true" : undefined}
          {...(onChange && {
            onClick: (event: { preventDefault: () => void }) => {
              event.preventDefault();
              onChange(by);
            },
          })}
        >
          {words[by]}
        </a>
      ))}
    </nav>
  );
}
