import { readFile } from "node:fs/promises";
import { LRUCache } from "lru-cache";
import * as z from "zod/mini";

const route = z.object({ page: z.string(), regex: z.string() });
const manifest = z.object({ staticRoutes: z.array(route), dynamicRoutes: z.array(route) });

/** What the framework itself is asked for, of which it keeps no list. */
const ofTheFramework = ["/_next/static/", "/_next/", "/_flight/"];

/** Longer paths lead nowhere as a rule, and are not worth their memory. */
const longestKnown = 300;

/** The route that a path belongs to (`/[negotiation]/compare`): one of few names, whatever is asked for. */
export type RouteOf = (path: string) => string;

/** Reads the routes that the build wrote down. */
export async function readRoutes(file: string): Promise<RouteOf> {
  const { staticRoutes, dynamicRoutes } = manifest.parse(JSON.parse(await readFile(file, "utf8")));
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    fits: new RegExp(regex),
  }));
  const known = new LRUCache<string, string>({ max: 2_000 });
  const find: RouteOf = (path) =>
    ofTheFramework.find((start) => path.startsWith(start)) ??
    routes.find(({ fits }) => fits.test(path))?.page ??
    "none";
  return (path) => {
    if (path.length > longestKnown) return find(path);
    const found = known.get(path) ?? find(path);
    known.set(path, found);
    return found;
  };
}
