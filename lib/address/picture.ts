/** Address of the picture of the view at an address, under the same query. */
export function pictureHref(page: string): string {
  const [, path = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(page) ?? [];
  return `${path}/opengraph-image${query}`;
}
