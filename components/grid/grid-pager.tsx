import type { GridPage } from "@/components/grid/grid-pages";
import look from "@/components/ui/pages.module.css";
import { say } from "@/lib/language/say";

export type GridPagerProps = {
  shown: GridPage;
  hrefAt: (page: number) => string;
  /** What this one is called: there is one before the grid and one after it. */
  label: string;
};

/** Which issues of a large grid are shown, and the way to those before and after; nothing where all are. */
export function GridPager({ shown, hrefAt, label }: GridPagerProps) {
  const { page, pages, from, to, all } = shown;
  if (pages === 1) return null;
  return (
    <nav className={look.pages} aria-label={label}>
      {page > 1 && (
        <a className="screen-only" href={hrefAt(page - 1)} rel="prev">
          {say("grid.earlier_issues")}
        </a>
      )}
      <span>{say("grid.range", { from, to, count: all })}</span>
      {page < pages && (
        <a className="screen-only" href={hrefAt(page + 1)} rel="next">
          {say("grid.later_issues")}
        </a>
      )}
    </nav>
  );
}
