import path from "node:path";
import { faultIn } from "@/lib/record/entries";
import { describeFound, type Fault } from "@/lib/record/fault";
import type { Lookup } from "@/lib/record/lookup";
import { textAt } from "@/lib/record/values-at";
import { reservedNegotiationIds } from "@/lib/schemas/words";

/** Things stand where their names say: folder, files, groups; and no address needs the negotiation's id. */
export function judgePlaces(lookup: Lookup): Fault[] {
  return [...judgeFolderName(lookup), ...judgeFileNames(lookup), ...judgeGroups(lookup)];
}

function judgeFolderName(lookup: Lookup): Fault[] {
  const folder = path.basename(path.resolve(lookup.folder));
  return lookup.of("negotiation").flatMap((entry) => {
    const id = textAt(entry.raw, "id");
    if (id === undefined) return [];
    const taken = `an id that no address uses: not ${reservedNegotiationIds.join(", ")}`;
    const reserved = reservedNegotiationIds.some((word) => word === id);
    return [
      ...(reserved ? [faultIn(entry, ["id"], describeFound(id), taken)] : []),
      ...(id === folder ? [] : [faultIn(entry, ["id"], describeFound(id), `the folder's name, ${folder}`)]),
    ];
  });
}

function judgeFileNames(lookup: Lookup): Fault[] {
  const documents = lookup.of("document").flatMap((entry) => {
    const id = textAt(entry.raw, "id");
    if (id === undefined || id === entry.stem) return [];
    return [faultIn(entry, ["id"], describeFound(id), `the file's name, ${entry.stem}`)];
  });
  const spoken = lookup.files.flatMap(({ kind, file, stem }) => {
    if (kind.entry !== "spoken" || !lookup.complete("round")) return [];
    if (lookup.find(stem, "round") !== undefined) return [];
    const found = describeFound(path.basename(file));
    return [{ file, line: 1, id: "-", field: "-", found, expected: "a file named after a round" }];
  });
  return [...documents, ...spoken];
}

function judgeGroups(lookup: Lookup): Fault[] {
  const groups = new Map(lookup.of("issue-group").map((entry) => [entry.path[0], textAt(entry.raw, "id")]));
  return lookup.of("issue").flatMap((entry) => {
    const group = groups.get(entry.path[0]);
    const id = textAt(entry.raw, "id");
    if (id === undefined || group === undefined || id.startsWith(`${group}.`)) return [];
    return [faultIn(entry, ["id"], describeFound(id), `an id that begins with ${group}.`)];
  });
}
