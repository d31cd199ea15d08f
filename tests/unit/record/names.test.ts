import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { listRecordFolders, loadRecord } from "@/lib/record/load";
import type { WholeRecord } from "@/lib/schemas/record-data";

/** No code knows a record: every name and id that it could know is looked for in it. */
const codeFolders = ["app", "components", "lib", "prisma"];
const codeEndings = new Set([".ts", ".tsx", ".mjs", ".css", ".json", ".prisma", ".sql", ".md", ".toml"]);

function namesOf({ negotiation, parties, rounds, documents, statements }: WholeRecord): string[] {
  const venues = rounds.flatMap(({ venue, meetings }) => [venue, ...meetings.map((each) => each.venue)]);
  const heads = rounds.flatMap(({ delegations }) => delegations.map(({ head }) => head));
  const members = rounds.flatMap(({ delegations }) => delegations.flatMap((each) => each.members));
  const speakers = statements.map(({ speaker }) => speaker?.name);
  return [
    ...[negotiation, ...rounds, ...documents].flatMap(({ id, title }) => [id, title]),
    ...parties.flatMap(({ id, name, short }) => [id, name, short]),
    ...venues.flatMap((venue) => placesIn(venue ?? "")),
    ...[...heads, ...members, ...speakers].flatMap((name) => (name ? [name, ...surnameIn(name)] : [])),
  ];
}

/** The names in a venue: runs of words with a capital, so that "Paris and video link" gives Paris. */
function placesIn(venue: string): string[] {
  return venue.match(/\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu) ?? [];
}

function surnameIn(name: string): string[] {
  return name.match(/(?<= )\p{Lu}[\p{L}'’-]*$/u) ?? [];
}

/** Every name that stands in a text as a whole word, in any case. */
function findNames(text: string, names: ReadonlySet<string>): string[] {
  return [...names].filter((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu").test(text);
  });
}

async function loadNames(): Promise<Set<string>> {
  const folders = [...(await listRecordFolders("seeds")), ...(await listRecordFolders("tests/records"))];
  const loaded = await Promise.all(folders.map((folder) => loadRecord(folder)));
  return new Set(loaded.flatMap((each) => ("record" in each ? namesOf(each.record) : [])));
}

it("finds no name of any record in the code", { timeout: 60_000 }, async () => {
  const names = await loadNames();
  expect(names.size).toBeGreaterThan(100);
  const files = codeFolders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && codeEndings.has(path.extname(entry.name)))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !file.startsWith(path.join("prisma", "generated"))),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) => {
    return findNames(readFileSync(file, "utf8"), names).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

it("would find one: by whole word, in any case, in any script", () => {
  const names = new Set(["lantern-hall-2017", "Värnia", "Богдан Чернель", "Port Almasín", "Maarvik"]);
  expect(findNames('if (round === "lantern-hall-2017") return;', names)).toEqual(["lantern-hall-2017"]);
  expect(findNames("// VÄRNIA speaks first, богдан чернель second", names)).toEqual([
    "Värnia",
    "Богдан Чернель",
  ]);
  expect(findNames("const portAlmasín = maarviks; const värnian = 1", names)).toEqual([]);
});

it("looks for ids, titles, names, places and surnames of every record", { timeout: 60_000 }, async () => {
  const names = await loadNames();
  const some = ["three-party", "varnia", "Lantern Hall", "Grey Island", "Quispe-Ñol", "letters-2017"];
  expect(some.filter((name) => !names.has(name))).toEqual([]);
});
