import type { IssuePage } from "@/components/ui/issue-pages";
import look from "@/components/ui/pages.module.css";
import { say } from "@/lib/language/say";

export type IssuePagerProps = {
  /** Null where the list is never parted. */
  shown: Omit<IssuePage<unknown>, "groups"> | null;
  hrefAt: (page: number) => string;
  /** There is one before the list and one below it. */
  below?: boolean;
};

/** Which issues of a long list are shown, and the way to those before and after; nothing where all are. */
export function IssuePager({ shown, hrefAt, below = false }: IssuePagerProps) {
  if (shown === null || shown.pages === 1) return null;
  const { page, pages, from, to, all } = shown;
  return (
    <nav className={look.pages} aria-label={below ? say("pages.of_issues_below") : say("pages.of_issues")}>
      {page > 1 && (
        <a className="screen-only" href={hrefAt(page - 1)} rel="prev">
          {say("pages.before")}
        </a>
      )}
      <span>{say("pages.range", { from, to, count: all })}</span>
      {page < pages && (
        <a className="screen-only" href={hrefAt(page + 1)} rel="next">
          {say("pages.after")}
        </a>
      )}
    </nav>
  );
}
