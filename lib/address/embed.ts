export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Begins the address of everything that other sites may frame. */
export const embedPath = "/embed";

/** The address under which a page may be framed, from the page's own. */
export function embedHref(page: string, theme: Theme | null = null): string {
  const [href = "", fragment] = page.split("#", 2);
  const chosen = theme === null ? "" : `${href.includes("?") ? "&" : "?"}theme=${theme}`;
  return `${embedPath}${href}${chosen}${fragment === undefined ? "" : `#${fragment}`}`;
}

/** The page of an embed's address: what `embedHref` made it from. */
export function pageOfEmbed(address: string): string {
  const [path = "", query = ""] = address.slice(embedPath.length).split("?", 2);
  const kept = query.split("&").filter((part) => part !== "" && !part.startsWith("theme="));
  return kept.length === 0 ? path : `${path}?${kept.join("&")}`;
}

/**
 * The page that shows a view in a frame: itself, or for a round the grid at that round; null for a view that
 * is not offered for framing.
 */
export function framedPage(page: string): string | null {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/.exec(page) ?? [];
  const [, negotiation = "", place, id, more] = path.split("/");
  if (negotiation === "" || more !== undefined) return null;
  if (negotiation === "s") return place !== undefined && id === undefined ? page : null;
  if (place === undefined || (place === "compare" && id === undefined)) return page;
  if (place === "issues" && id !== undefined) return page;
  if (place !== "rounds" || id === undefined) return null;
  return `/${negotiation}?round=${id}${rest.replace(/^\?/, "&")}`;
}
