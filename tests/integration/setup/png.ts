import { inflateSync } from "node:zlib";

export type Png = { width: number; height: number; at: (x: number, y: number) => string };

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(guess - each));
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** Reads a picture of 8 bits in four channels without interlacing (PNG, third edition, 7 to 9). */
export function readPng(bytes: Uint8Array): Png {
  const data = Buffer.from(bytes);
  const width = data.readUInt32BE(16);
  const height = data.readUInt32BE(20);
  const parts: Buffer[] = [];
  for (let place = 8; place < data.length; ) {
    const length = data.readUInt32BE(place);
    if (data.toString("latin1", place + 4, place + 8) === "IDAT")
      parts.push(data.subarray(place + 8, place + 8 + length));
    place += length + 12;
  }
  const lines = inflateSync(Buffer.concat(parts));
  const row = width * 4;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const left = x < 4 ? 0 : (pixels[y * row + x - 4] ?? 0);
      const above = y === 0 ? 0 : (pixels[(y - 1) * row + x] ?? 0);
      const corner = x < 4 || y === 0 ? 0 : (pixels[(y - 1) * row + x - 4] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[y * row + x] = ((lines[y * (row + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return {
    width,
    height,
    at: (x, y) => `#${pixels.toString("hex", (y * width + x) * 4, (y * width + x) * 4 + 3)}`,
  };
}
