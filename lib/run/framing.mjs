// @ts-check

/** For every answer but an embed: no other site may show it in a frame. Older browsers know the second alone. */
export const unframable = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
};

/** For `/embed/…`: any site may. */
export const framable = { "Content-Security-Policy": "frame-ancestors *" };
