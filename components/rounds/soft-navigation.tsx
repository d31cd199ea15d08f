"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { addressOf, bringInLine, focusResult, letGoOfOthers } from "@/components/rounds/filter-form";
import { isPlainClick } from "@/components/ui/plain-click";

export type SoftNavigationProps = {
  className: string | undefined;
  /** The address in force; when it changes, the form is brought in line with it. */
  state: string;
  children: ReactNode;
};

/**
 * Follows the plain form of filters and the links of its chips without loading the page anew, and keeps the
 * place on it. Without scripts both work as they are.
 */
export function SoftNavigation({ className, state, children }: SoftNavigationProps) {
  const router = useRouter();
  const area = useRef<HTMLDivElement>(null);
  const drawn = useRef(state);
  const held = useRef(false);

  useEffect(() => {
    if (drawn.current === state || area.current === null) return;
    drawn.current = state;
    bringInLine(area.current);
    // What was pressed may be gone, such as the chip of a filter: the result is next to where it was.
    if (held.current && document.activeElement === document.body) focusResult(area.current);
    held.current = false;
  }, [state]);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    // A form of another page, as in a frame that shows this one, is left to the browser.
    const isHere = (form: HTMLFormElement) => new URL(form.action).pathname === location.pathname;
    const go = (href: string) => {
      held.current = area.current?.contains(document.activeElement) ?? false;
      router.push(href, { scroll: false });
    };
    const onChange = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.type !== "checkbox" || !target.form) return;
      if (target.checked) letGoOfOthers(target, target.form);
      if (isHere(target.form)) go(addressOf(target.form));
    };
    const onSubmit = (event: Event) => {
      if (!(event.target instanceof HTMLFormElement) || !isHere(event.target)) return;
      event.preventDefault();
      go(addressOf(event.target));
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link === null || !isPlainClick(event) || link.hash !== "" || link.pathname !== location.pathname)
        return;
      event.preventDefault();
      go(link.pathname + link.search);
    };
    area.current?.addEventListener("change", onChange, { signal });
    area.current?.addEventListener("submit", onSubmit, { signal });
    area.current?.addEventListener("click", onClick, { signal });
    return () => listening.abort();
  }, [router]);

  return (
    <div ref={area} className={className}>
      {children}
    </div>
  );
}
