import { canonicalJson } from "@/lib/domain/canonical";

type Lists = {
  /** Lists of things that stand in one object after another and do not change: each is written once. */
  lasting: readonly string[];
  /** Lists of things of ids and flags alone whose keys are in canonical order already. */
  ordered: readonly string[];
};
type Run = { items: readonly object[]; bytes: Uint8Array };
type Written = { text: string; bytes: Uint8Array };

/** No piece of a text is longer than these letters, of up to three bytes each. */
const longestPiece = 300_000;
const comma = Buffer.from(",");
/** How many things are written as one piece, more or less: one that comes or goes makes one piece another. */
const thingsInPiece = 16;

/** A text cut into pieces, none of them within a letter. */
export function cutText(text: string): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < text.length; ) {
    const part = text.slice(from, from + longestPiece);
    // A letter of two units, cut between them, would be none.
    const whole = /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
    pieces.push(Buffer.from(whole));
    from += whole.length;
  }
  return pieces;
}

function isSame(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((item, place) => item === other[place]);
}

/**
 * Makes what writes large objects that have parts in common as canonical JSON, in pieces of UTF-8: where two
 * objects, one after the other, have a piece in common, it is the same array of bytes.
 */
export function createCanonicalWriter({
  lasting,
  ordered,
}: Lists): (value: Readonly<Record<string, unknown>>) => Uint8Array[] {
  const texts = new WeakMap<object, string>();
  const runsOf = new Map<string, Map<object | undefined, Run>>();
  const written = new Map<string, Written[]>();

  function textOf(item: object): string {
    const text = texts.get(item) ?? Buffer.from(canonicalJson(item)).toString();
    texts.set(item, text);
    return text;
  }

  /** Where a run ends depends on the thing itself, so that all others end where they did. */
  function cut(items: readonly object[]): object[][] {
    const runs: object[][] = [];
    let run: object[] = [];
    for (const item of items) {
      run.push(item);
      if (textOf(item).length % thingsInPiece > 0) continue;
      runs.push(run);
      run = [];
    }
    return run.length === 0 ? runs : [...runs, run];
  }

  function writeLasting(key: string, items: readonly object[]): Uint8Array[] {
    const before = runsOf.get(key);
    const runs = new Map<object | undefined, Run>();
    const pieces = cut(items).map((each): Uint8Array => {
      const known = before?.get(each[0]);
      const isKnown = known !== undefined && isSame(known.items, each);
      const run = isKnown ? known : { items: each, bytes: Buffer.from(each.map(textOf).join(",")) };
      runs.set(each[0], run);
      return run.bytes;
    });
    runsOf.set(key, runs);
    return pieces.flatMap((piece, place) => (place === 0 ? [piece] : [comma, piece]));
  }

  function writeOrdered(key: string, items: readonly object[]): Uint8Array[] {
    const before = written.get(key);
    const now: Written[] = [];
    for (let from = 0; from < items.length; from += thingsInPiece) {
      const run = items.slice(from, from + thingsInPiece);
      const text = `${from === 0 ? "" : ","}${run.map((item) => JSON.stringify(item)).join(",")}`;
      const known = before?.[now.length];
      now.push(known?.text === text ? known : { text, bytes: Buffer.from(text) });
    }
    written.set(key, now);
    return now.map(({ bytes }) => bytes);
  }

  function writeField(key: string, field: unknown): Uint8Array[] {
    const write = lasting.includes(key) ? writeLasting : ordered.includes(key) ? writeOrdered : undefined;
    if (write === undefined || !Array.isArray(field)) return cutText(canonicalJson(field));
    return [Buffer.from("["), ...write(key, field), Buffer.from("]")];
  }

  return (value) => {
    const keys = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort();
    const fields = keys.flatMap((key, place) => [
      Buffer.from(`${place === 0 ? "{" : ","}${canonicalJson(key)}:`),
      ...writeField(key, value[key]),
    ]);
    return [...fields, Buffer.from(keys.length === 0 ? "{}" : "}")];
  };
}
