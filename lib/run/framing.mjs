// @ts-check

/** For every answer but an embed: no other site may show it in a frame. Older browsers know the second alone. */
export const unframable = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
};

/** For `/embed/…`: any site may. */
export const framable = { "Content-Security-Policy": "frame-ancestors *" };

/** What a page may load besides its scripts: from here alone. */
const ofPages = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/**
 * The Content-Security-Policy of a page.
 * @param {string} framing who may frame it, as one of the above says
 * @param {string} scripts the sources of its scripts, joined by spaces
 */
export function contentPolicy(framing, scripts) {
  return [...ofPages, `script-src ${scripts}`, framing].join("; ");
}
