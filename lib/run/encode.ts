import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Answer } from "@/lib/run/collect";

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) };
const shortest = 1_000;
const compressible = /^(text\/|image\/svg|application\/([\w.-]+\+)?(json|xml|javascript|manifest))/;

/** How an answer may be packed for whoever asks with this `accept-encoding`; null for not at all. */
export function encodingFor(accepted: string | undefined): "br" | "gzip" | null {
  const offers = (accepted ?? "").split(",").map((offer) => {
    const [name = "", ...parameters] = offer
      .toLowerCase()
      .split(";")
      .map((part) => part.trim());
    const [, quality = "1"] = /^q\s*=\s*(\S*)$/.exec(parameters.join(";")) ?? [];
    return { name, quality: Number(quality) };
  });
  const takes = (wanted: string) => offers.some(({ name, quality }) => name === wanted && quality > 0);
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : null;
}

/** Brotli at its hardest takes a hundred times as long; what is packed once for ever is worth more of it. */
const brotliOptions = (lasting: boolean) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: lasting ? 9 : 5 },
});

/** Packs an answer where it can be and is long enough to gain by it. */
export async function encode(
  answer: Answer,
  encoding: "br" | "gzip" | null,
  lasting: boolean,
): Promise<Answer> {
  const { headers, body, flight } = answer;
  if (!compressible.test(String(headers["content-type"])) || headers["content-encoding"] !== undefined)
    return answer;
  const vary = [headers.vary, "accept-encoding"].flat().filter(Boolean).join(", ");
  if (encoding === null || body.byteLength < shortest) return { ...answer, headers: { ...headers, vary } };
  const toPacked = (bytes: Buffer) =>
    encoding === "br" ? pack.br(bytes, brotliOptions(lasting)) : pack.gzip(bytes);
  return {
    ...answer,
    headers: { ...headers, vary, "content-encoding": encoding },
    body: await toPacked(body),
    ...(flight === undefined ? {} : { flight: await toPacked(flight) }),
  };
}
