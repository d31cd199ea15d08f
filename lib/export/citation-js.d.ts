// The part of citation-js that is used; the packages bring no types of their own.
declare module "@citation-js/core" {
  export const plugins: {
    output: { format(name: string, items: readonly object[], options?: object): unknown };
    config: {
      get(name: "@csl"): { styles: { add(name: string, style: object): void } };
      get(name: "@bibtex"): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
declare module "style-chicago" {
  const style: object;
  export default style;
}
