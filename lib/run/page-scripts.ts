import { createHash } from "node:crypto";
import * as z from "zod/mini";

/**
 * Loads the scripts of a page once it has been painted; at once in a tab behind others or a frame out of view.
 * They are fetched together with what they start from and asked to run, in their order, once that is here: the
 * framework takes it as bytes, so none of it is read as a script. Each stays `async`, since the framework knows
 * them by that. Where what they start from is gone there is a newer page to load; where the line is, the page
 * stays to be read. The framework waits for the scripts in `__next_s` before it starts: an empty one parts
 * reading its code from its first work.
 */
export const scriptStarter = `{
const late=document.querySelectorAll("script[data-src]"),flight=document.querySelector("script[data-flight]");
const run=()=>{self.__next_s=[["",{children:""}]];
for(const s of late){s.async=false;s.src=s.dataset.src;s.async=true}};
const go=async()=>{if(flight){
for(const s of late)document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"script",href:s.dataset.src}));
const answer=await fetch(flight.dataset.flight),bytes=await answer.arrayBuffer();
if(!answer.ok)return performance.getEntriesByType("navigation")[0]?.type==="reload"||location.reload();
self.__next_f=[[0],[1,new Uint8Array(bytes)]]}
run()};
const start=()=>go().catch(()=>{});
document.hidden||self!==top?start():requestAnimationFrame(()=>setTimeout(start))}`.replaceAll("\n", "");

const inlineScript = /<script(?: id="[^"]*")?>([\s\S]*?)<\/script>/g;
const flightScript =
  /<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(([\s\S]*?)\)<\/script>/g;
/** What the framework writes for its scripts: a beginning, then texts; bytes where a text would end inside a character. */
const flightPart = z.union([
  z.tuple([z.literal(0)]),
  z.tuple([z.literal(1), z.string()]),
  z.tuple([z.literal(3), z.base64()]),
]);

/**
 * Takes out of a page what its scripts start from (the framework's "flight"): it says in data what the markup
 * says already, and is as long. Gives the page and the bytes of the flight; throws where the framework writes
 * anything else there.
 */
export function takeFlight(html: string): { html: string; flight: Buffer } {
  const parts = Array.from(html.matchAll(flightScript), ([, part = ""]) => {
    const [kind, text = ""] = flightPart.parse(JSON.parse(part));
    return Buffer.from(text, kind === 3 ? "base64" : "utf8");
  });
  return { html: html.replace(flightScript, ""), flight: Buffer.concat(parts) };
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
