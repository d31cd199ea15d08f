import { createHash } from "node:crypto";

/**
 * Loads the scripts of a page once it has been painted; at once in a tab behind others or a frame out of view.
 * What the scripts start from runs before them, so they run in the order in which they are asked for; each stays
 * `async`, since the framework knows them by that. Where what they start from is gone there is a newer page to
 * load, and those of this one must not run: in a document of their own they do not. The framework waits for the
 * scripts in `__next_s` before it starts: an empty one parts reading its code from its first work.
 */
export const scriptStarter = `{
const late=document.querySelectorAll("script[data-src]"),flight=document.querySelector("script[data-flight]");
const ask=(s,source)=>{s.async=false;s.src=source;s.async=true};
const go=()=>{self.__next_s=[["",{children:""}]];
if(flight){flight.onerror=away;ask(flight,flight.dataset.flight)}
for(const s of late)ask(s,s.dataset.src)};
const away=()=>{const none=new Document();for(const s of late)none.adoptNode(s);
performance.getEntriesByType("navigation")[0]?.type==="reload"||location.reload()};
document.hidden||self!==top?go():requestAnimationFrame(()=>setTimeout(go))}`.replaceAll("\n", "");

const inlineScript = /<script(?: id="[^"]*")?>([\s\S]*?)<\/script>/g;
const flightScript = /<script>((?:\(self\.__next_f=|self\.__next_f\.push)[\s\S]*?)<\/script>/g;

/**
 * Takes out of a page what its scripts start from (the framework's "flight"): it says in data what the markup
 * says already, and is as long. Gives the page and the flight as a script; the framework writes no `</script`
 * inside it.
 */
export function takeFlight(html: string): { html: string; flight: string } {
  const flight = Array.from(html.matchAll(flightScript), ([, script]) => script).join(";\n");
  return { html: html.replace(flightScript, ""), flight };
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/**
 * Lets a page be read before its scripts are asked for: on a slow line they would share it with the words, and
 * every page reads and works without them. Takes and gives HTML as the framework writes it; `flightAddress` is
 * where its flight is, null where that is in the page.
 */
export function loadScriptsLater(html: string, flightAddress: string | null): string {
  const flight =
    flightAddress === null ? "" : `<script data-flight="${escapeAttribute(flightAddress)}"></script>`;
  const waiting = html
    .replace(/<link rel="preload" as="script"[^>]*>/g, "")
    .replace(/<script src="(\/_next\/[^"]+)"([^>]*) async=""/g, '<script data-src="$1"$2 async=""');
  if (!waiting.includes("<script data-src=")) return html;
  return waiting.replace("</body>", () => `${flight}<script>${scriptStarter}</script></body>`);
}

/** The sources of scripts that a page may run, as a Content-Security-Policy names them: the site's, and its own by hash. */
export function scriptSources(html: string): string {
  const hashes = Array.from(
    html.matchAll(inlineScript),
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return ["'self'", ...new Set(hashes)].join(" ");
}
