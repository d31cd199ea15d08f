import "server-only";
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { open, revisionHeader } from "@/lib/api/respond";
import { cacheControl } from "@/lib/cache-control";
import { hasTag } from "@/lib/has-tag";
import { pictureFonts } from "@/lib/preview/fonts";

type Drawn = { bytes: ArrayBuffer; etag: string };

export type PictureAnswer = {
  /** All that is drawn, as data: the same content is drawn once. */
  content: unknown;
  element: ReactElement;
  size: { width: number; height: number };
  revision: string;
  /** What is drawn never changes. */
  frozen: boolean;
};

/** Some 60 kB each. */
const drawn = new LRUCache<string, Promise<Drawn>>({ max: 200 });

async function draw({ element, size }: PictureAnswer): Promise<Drawn> {
  const picture = new ImageResponse(element, { ...size, fonts: await pictureFonts() });
  const bytes = await picture.arrayBuffer();
  const hash = createHash("sha256").update(new Uint8Array(bytes)).digest("hex");
  return { bytes, etag: `"${hash.slice(0, 32)}"` };
}

function drawOnce(answer: PictureAnswer): Promise<Drawn> {
  const key = JSON.stringify(answer.content);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const drawing = draw(answer).catch((error: unknown) => {
    drawn.delete(key);
    throw error;
  });
  drawn.set(key, drawing);
  return drawing;
}

/** A picture as PNG with its tag, or 304 where the asker has these bytes already. */
export async function respondPicture(request: Request, answer: PictureAnswer): Promise<Response> {
  const { bytes, etag } = await drawOnce(answer);
  const headers = {
    ...open,
    "cache-control": answer.frozen ? cacheControl.frozen : cacheControl.live,
    etag,
    [revisionHeader]: answer.revision,
  };
  if (hasTag(request.headers.get("if-none-match"), etag)) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers: { ...headers, "content-type": "image/png" } });
}
