/* The chosen columns are a list of ids, in the order of the columns, each at most once. */

/** Puts a document or position into a column; one that already stands elsewhere changes places with it. */
export function chooseAt(docs: readonly string[], index: number, id: string): string[] {
  const elsewhere = docs.indexOf(id);
  const replaced = docs[index];
  return docs.map((each, at) => {
    if (at === index) return id;
    return at === elsewhere && replaced !== undefined ? replaced : each;
  });
}

/** Moves a column by one place, to the left (-1) or to the right (1); at the edge nothing changes. */
export function moveBy(docs: readonly string[], index: number, step: -1 | 1): string[] {
  const neighbour = docs[index + step];
  return neighbour === undefined ? [...docs] : chooseAt(docs, index, neighbour);
}

/** Adds a column at the right end, unless it is chosen already. */
export function addColumn(docs: readonly string[], id: string): string[] {
  return docs.includes(id) ? [...docs] : [...docs, id];
}

/** Takes a column out. */
export function removeAt(docs: readonly string[], index: number): string[] {
  return docs.filter((_, at) => at !== index);
}
