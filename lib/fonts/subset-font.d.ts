/** The part of the package that is used here; it comes without types. */
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "woff2";
      variationAxes: Record<string, { min: number; max: number }>;
      /** OpenType features by their tags; the rest go. */
      keepFeatures: readonly string[];
    },
  ): Promise<Buffer>;
}
