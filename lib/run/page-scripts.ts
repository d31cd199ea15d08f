/** Loads the scripts of a page once it has been painted; at once in a tab behind others or a frame out of view. */
export const scriptStarter =
  "{const go=()=>{for(const s of document.querySelectorAll(`script[data-src]`))s.src=s.dataset.src};document.hidden||self!==top?go():requestAnimationFrame(()=>setTimeout(go))}";

/**
 * Lets a page be read before its scripts are asked for: on a slow line they would share it with the words, and
 * every page reads and works without them. Takes and gives HTML as the framework writes it.
 */
export function loadScriptsLater(html: string): string {
  return html
    .replace(/<link rel="preload" as="script"[^>]*>/g, "")
    .replace(/<script src="(\/_next\/[^"]+)"([^>]*) async=""/g, '<script data-src="$1"$2 async=""')
    .replace("</body>", `<script>${scriptStarter}</script></body>`);
}
