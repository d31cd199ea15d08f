import { strToU8, zipSync } from "fflate";

// The earliest day that a zip can hold, in the clock of whoever packs, which is what the format writes down.
const mtime = new Date(1980, 0, 1);

// Packed as by Unix, whose readers take the rights of a file from here: a plain one that all may read.
const unix = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/** Packs texts under their names; the same texts make the same bytes, whenever and wherever they are packed. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime, level: 9, ...unix },
  );
  return new Uint8Array(packed);
}
