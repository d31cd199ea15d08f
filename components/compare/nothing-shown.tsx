import type { Column } from "@/components/compare/columns";
import styles from "@/components/compare/table.module.css";
import { sayWith } from "@/components/language/say-with";
import { Notice } from "@/components/ui/notice";
import { followInPlace } from "@/components/ui/plain-click";

export type NothingShownProps = { href: string; onClear?: () => void; kind?: Column["kind"] };

/** Said where the filters leave nothing, with the way out. */
export function NothingShown({ href, onClear, kind = "document" }: NothingShownProps) {
  const follow = onClear && { onClick: followInPlace(onClear) };
  return (
    <div className={styles.nothing}>
      <Notice>
        {sayWith(`compare.nothing.${kind}`, {
          clear: (parts) => (
            <a href={href} {...follow}>
              {parts}
            </a>
          ),
        })}
      </Notice>
    </div>
  );
}
