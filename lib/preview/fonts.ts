import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

type Weight = 400 | 500 | 600;
export type PictureFont = { name: string; weight: Weight; style: "normal"; data: Buffer };

const families = [
  { name: "sans", family: "inter", weights: [400, 600] },
  { name: "serif", family: "source-serif-4", weights: [400, 500, 600] },
] as const;
const subsets = ["latin", "latin-ext", "cyrillic"] as const;

async function readFonts(): Promise<PictureFont[]> {
  // From the folder that the server runs in, since a bundle does not know where packages lie.
  const packages = path.join(process.cwd(), "node_modules/@fontsource");
  return Promise.all(
    families.flatMap(({ name, family, weights }) =>
      weights.flatMap((weight) =>
        subsets.map(async (subset) => ({
          // One name for each part: of two fonts by one name the drawing library looks at one only.
          name: subset === "latin" ? name : `${name}-${subset}`,
          weight,
          style: "normal" as const,
          data: await readFile(
            path.join(packages, family, "files", `${family}-${subset}-${weight}-normal.woff`),
          ),
        })),
      ),
    ),
  );
}

let fonts: Promise<PictureFont[]> | undefined;

/** The fonts that pictures are drawn with, read once; a failure to read them is not kept. */
export function pictureFonts(): Promise<PictureFont[]> {
  fonts ??= readFonts().catch((error: unknown) => {
    fonts = undefined;
    throw error;
  });
  return fonts;
}
