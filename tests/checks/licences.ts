import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod/mini";
import { root } from "./command";

const lockedPackage = z.object({
  version: z.optional(z.string()),
  // Some old ones list objects.
  license: z.catch(z.optional(z.string()), undefined),
  integrity: z.optional(z.string()),
  dev: z.optional(z.boolean()),
  optional: z.optional(z.boolean()),
  hasInstallScript: z.optional(z.boolean()),
});

export type LockedPackage = z.infer<typeof lockedPackage> & { name: string };

/** What package-lock.json holds, the project itself left out. */
export function listLocked(): LockedPackage[] {
  const lock = z
    .object({ packages: z.record(z.string(), lockedPackage) })
    .parse(JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")));
  return Object.entries(lock.packages)
    .filter(([place]) => place !== "")
    .map(([place, each]) => ({ ...each, name: place.replace(/^.*node_modules\//, "") }));
}

/** Licences under which anything may be used and passed on; OFL is that of fonts, CC-BY and CC0 those of data. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Unlicense",
]);

/** Packages under others, each with what lets it be used. */
export const exceptions: readonly { name: RegExp; licence: string; because: string }[] = [
  { name: /^citeproc$/, licence: "CPAL-1.0 OR AGPL-1.0", because: "used on the server, and unchanged" },
  { name: /^elkjs$/, licence: "EPL-2.0", because: "a part of Prisma's studio, which nothing starts" },
  {
    name: /^@img\/sharp-/,
    licence: "LGPL-3.0-or-later",
    because: "an optional library of Next beside its own, which nothing loads",
  },
  {
    name: /^@next\/swc-/,
    licence: "",
    because: "a part of Next, for other systems; the lock file leaves its licence out",
  },
];

/** Whether all of it is allowed: of alternatives one, of parts each. */
export function isAllowed(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, "")
    .split(/ or /i)
    .some((alternative) => alternative.split(/ and /i).every((licence) => allowed.has(licence.trim())));
}

function isExcepted({ name, license = "" }: LockedPackage): boolean {
  return exceptions.some((each) => each.name.test(name) && license.includes(each.licence));
}

/** Of some packages those whose licence is neither allowed nor excepted, as `name: licence`. */
export function strangers(packages: readonly LockedPackage[]): string[] {
  return packages
    .filter((each) => !isAllowed(each.license ?? "") && !isExcepted(each))
    .map(({ name, license }) => `${name}: ${license ?? "no licence"}`);
}

/** How many packages there are under each licence, the most common first. */
export function countLicences(packages: readonly LockedPackage[]): [licence: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { license = "none named" } of packages) counts.set(license, (counts.get(license) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
