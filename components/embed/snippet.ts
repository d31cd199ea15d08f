import { heightMessage } from "@/components/embed/frame-messages";
import { embedHref, framedPage, type Theme } from "@/lib/address/embed";

export type SnippetInput = {
  origin: string;
  /** Path and query of the page that the frame stands for. */
  page: string;
  theme: Theme | null;
  /** What a screen reader calls the frame. */
  title: string;
};

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/**
 * The code that another site pastes: the frame, and a listener that gives it the height that the view tells,
 * from this frame and this site only. Null for a page that is not offered for framing.
 */
export function embedSnippet({ origin, page, theme, title }: SnippetInput): string | null {
  const framed = framedPage(page);
  if (framed === null) return null;
  const src = `${origin}${embedHref(framed, theme)}`;
  const site = new URL(origin).origin;
  const frame = `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" loading="lazy" style="width:100%;height:600px;border:0"></iframe>`;
  const listener = `addEventListener("message",function(e){var d=e.data;if(e.source===f.contentWindow&&e.origin==="${site}"&&d&&d.type==="${heightMessage}"&&d.height>0)f.style.height=Math.ceil(d.height)+"px"})`;
  return `${frame}<script>(function(f){${listener}})(document.currentScript.previousElementSibling)</script>`;
}
