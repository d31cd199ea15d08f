import { embedPath } from "@/lib/address/embed";

const missingPath = "/s/missing";
/** What chooses how a page is drawn, not which one. */
const kept = ["lang", "theme"];
const longestPath = 200;

/** The page that says what is known of an address that holds nothing; inside a frame one for frames. */
export function missingHref(asked: string): string {
  const [path = "", query = ""] = asked.split("?", 2);
  const parameters = new URLSearchParams(query);
  for (const name of [...parameters.keys()]) if (!kept.includes(name)) parameters.delete(name);
  parameters.set("asked", path.slice(0, longestPath));
  return `${path.startsWith(`${embedPath}/`) ? embedPath : ""}${missingPath}?${parameters}`;
}

/** Whether an address is that of such a page, which is never there for its own sake. */
export function isMissingPage(address: string): boolean {
  const [path = ""] = address.split("?", 1);
  return path === missingPath || path === `${embedPath}${missingPath}`;
}

/** The address that a reader sees, of the one that a page was drawn at: what was asked for, where that is missing. */
export function addressAsked(path: string, query: URLSearchParams): string {
  const named = isMissingPage(path) ? query.get("asked") : null;
  // Anybody may write the parameter; what a browser takes for another site is left as it is.
  const asked = named !== null && /^\/[^/\\]/.test(named) ? named : null;
  const rest = new URLSearchParams(query);
  if (asked !== null) rest.delete("asked");
  return `${asked ?? path}?${rest.toString().replaceAll("%2C", ",").replaceAll("%40", "@")}`;
}
