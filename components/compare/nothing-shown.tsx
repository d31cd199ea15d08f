import { Notice } from "@/components/ui/notice";

/** Said where the filters leave nothing, with the way out. */
export function NothingShown(props: { href: string; onClear?: () => void; noun?: string }) {
  const { href, onClear, noun = "clause" } = props;
  return (
    <Notice>
      No {noun} matches these filters. Remove one of them, or{" "}
      <a
        href={href}
        {...(onClear && {
          onClick: (event: { preventDefault: () => void }) => {
            event.preventDefault();
            onClear();
          },
        })}
      >
        clear them all
      </a>
      .
    </Notice>
  );
}
