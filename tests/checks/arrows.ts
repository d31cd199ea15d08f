import type { Module } from "./imports";

interface Arrow {
  /** Files it holds for: a folder with its `/`, or a file without its ending. */
  from: string;
  /** Folders, files or packages that must not be imported. */
  never?: readonly string[];
  /** The only folders, files or packages that may be imported. */
  only?: readonly string[];
}

const database = [
  "prisma/",
  "lib/db",
  "lib/database/",
  "pg",
  "@prisma/",
  "@electric-sql/",
  "pglite-prisma-adapter",
];
const screens = ["app/", "components/"];

/**
 * Modules that compute and touch nothing: neither files, nor network, nor screen. The browser cannot load
 * node:crypto, which the rule for client modules sees to.
 */
const pure = [
  "canonicalize",
  "cyrillic-to-translit-js",
  "@dagrejs/graphlib",
  "diff",
  "fastest-levenshtein",
  "node:crypto",
];

/** Data flows one way: record → import → database → queries → domain → app → components. */
export const arrows: readonly Arrow[] = [
  { from: "lib/schemas/", only: ["lib/schemas/", "zod/mini"] },
  { from: "lib/domain/", only: ["lib/domain/", "lib/schemas/", "zod/mini", ...pure] },
  { from: "lib/language/", only: ["lib/language/", "zod/mini", "icu-minify", "@formatjs/", "node:"] },
  { from: "lib/record/", never: [...database, ...screens, "lib/queries/"] },
  { from: "prisma/", never: [...screens, "lib/queries/"] },
  { from: "lib/", never: screens },
  { from: "lib/queries/", never: ["lib/record/", "prisma/import", "prisma/migrate"] },
  { from: "app/", never: [...database, "lib/record/"] },
  {
    from: "components/",
    never: [...database, "app/", "lib/record/", "lib/queries/", "server-only", "node:"],
  },
];

/** What a module in the browser must not reach, at any remove. */
const serverOnly = [...database, "server-only", "node:", "lib/queries/", "lib/record/"];

const vague = /(^|\/)(utils?|helpers?|misc|common)(\/|\.|$)/;

/** `lib/db` is the file and what lies under it; `prisma/` a folder; `pg` a package with its subpaths. */
function within(target: string, place: string): boolean {
  return place.endsWith("/") || place.endsWith(":")
    ? target.startsWith(place)
    : target === place || target.startsWith(`${place}/`);
}

function importFaults(module: Module): string[] {
  return arrows
    .filter(({ from }) => module.file.startsWith(from))
    .flatMap(({ never = [], only }) =>
      module.imports
        .filter(
          ({ target }) =>
            never.some((place) => within(target, place)) ||
            (only !== undefined && !only.some((place) => within(target, place))),
        )
        .map(({ target }) => `${module.file} imports ${target}`),
    );
}

/** Follows what a client module loads, types left aside, to anything that only the server may load. */
function clientFaults(start: Module, byPath: ReadonlyMap<string, Module>): string[] {
  const seen = new Set([start.file]);
  const queue = [{ module: start, way: start.file }];
  const faults: string[] = [];
  for (const { module, way } of queue) {
    for (const { target, typeOnly } of module.imports) {
      if (typeOnly) continue;
      const next = byPath.get(target);
      if (serverOnly.some((place) => within(target, place))) faults.push(`${way} → ${target} in the browser`);
      else if (next && !seen.has(next.file)) {
        seen.add(next.file);
        queue.push({ module: next, way: `${way} → ${next.file}` });
      }
    }
  }
  return faults;
}

function sizeFaults({ file, lines }: Module): string[] {
  const most = /^app\/(.*\/)?page\.tsx$/.test(file) ? 40 : 250;
  return lines > most ? [`${file} has ${lines} lines, at most ${most} expected`] : [];
}

/** Judges the modules together: arrows, what reaches the browser, sizes, names. One line per fault. */
export function findFaults(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.file.replace(/\.(tsx?|mjs)$/, ""), module]));
  return modules.flatMap((module) => [
    ...importFaults(module),
    ...(module.client ? clientFaults(module, byPath) : []),
    ...sizeFaults(module),
    ...(vague.test(module.file) ? [`${module.file}: a name that says nothing of what is in it`] : []),
  ]);
}
