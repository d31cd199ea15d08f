/** The mark of Parley in a box of 16 by 16: two columns, facing each other between two brackets. */
export const markShape = { brackets: "M6 2H3v12h3M10 2h3v12h-3", columns: "M6.6 5.5v5M9.4 5.5v5" } as const;

/** The mark as a file for the browser's tab, in the reader's own light or dark. */
export const markIcon = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="#23262e">',
  "<style>@media(prefers-color-scheme:dark){svg{stroke:#f0eee9}}</style>",
  `<path stroke-width="2" d="${markShape.brackets}"/>`,
  `<path stroke-width="1.6" d="${markShape.columns}"/></svg>`,
].join("");
