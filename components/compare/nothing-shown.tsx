import { Notice } from "@/components/ui/notice";

/** Said where the filters leave nothing, with the way out. */
export function NothingShown({ href, onClear }: { href: string; onClear?: () => void }) {
  return (
    <Notice>
      No clause matches these filters. Remove one of them, or{" "}
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
