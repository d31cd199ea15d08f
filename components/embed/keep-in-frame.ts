import { embedHref, pageOfEmbed, themes } from "@/lib/address/embed";

/** The same address inside this frame, where it is that of the view which the frame shows; else null. */
function inThisFrame(address: string): string | null {
  const { origin, pathname, search, hash } = new URL(address);
  if (origin !== location.origin) return null;
  if (pathname === location.pathname) return pathname + search + hash;
  if (pathname !== pageOfEmbed(location.pathname)) return null;
  return embedHref(pathname + search + hash, themeOfFrame());
}

function themeOfFrame() {
  const asked = new URLSearchParams(location.search).get("theme");
  return themes.find((theme) => theme === asked) ?? null;
}

function keepLink(link: HTMLAnchorElement): void {
  const kept = link.dataset.leaves === undefined ? inThisFrame(link.href) : null;
  if (kept === null) return;
  link.href = kept;
  link.target = "_self";
}

function keepForm(form: HTMLFormElement): void {
  const kept = inThisFrame(form.action);
  if (kept === null) return;
  const { pathname } = new URL(kept, location.origin);
  form.action = pathname;
  form.target = "_self";
  const theme = themeOfFrame();
  if (theme === null || form.elements.namedItem("theme") !== null) return;
  const field = Object.assign(document.createElement("input"), {
    type: "hidden",
    name: "theme",
    value: theme,
  });
  form.append(field);
}

/**
 * Lets links and forms that lead to the view itself, such as those of its filters, act inside the frame; a
 * frozen view is drawn with those of its page. Gives what ends it.
 */
export function keepInFrame(element: HTMLElement): () => void {
  const listening = new AbortController();
  const keep = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    const link = target.closest("a");
    const form = target.closest("form");
    if (link !== null) keepLink(link);
    if (form !== null) keepForm(form);
  };
  for (const type of ["click", "change", "submit"]) {
    element.addEventListener(type, keep, { capture: true, signal: listening.signal });
  }
  return () => listening.abort();
}
