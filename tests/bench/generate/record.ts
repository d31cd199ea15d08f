import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { assembleRecord } from "@/lib/record/assemble";
import { splitEntries } from "@/lib/record/entries";
import { formatFault } from "@/lib/record/fault";
import { fileKinds } from "@/lib/record/file-kinds";
import type { RecordFolder } from "@/lib/record/folder";
import { judgeEntries } from "@/lib/record/judge";
import type { WholeRecord } from "@/lib/schemas/record-data";
import { createDraw } from "./draw";
import { drawFindings } from "./findings";
import { drawOutline, type Sizes } from "./outline";
import { drawStatements } from "./statements";

/** The files of a record before they are written: what each holds, by its place in the folder. */
export type SyntheticFiles = { id: string; files: ReadonlyMap<string, unknown> };

/** How much a record of so many statements has of all else. */
export function sizesFor(statements: number): Sizes {
  const documents = Math.max(2, Math.min(1_000, Math.floor(statements / 10)));
  return { statements, documents, parties: 30, issues: 300, rounds: 200 };
}

/** Draws a record of the given sizes; the same seed and sizes give the same record. */
export function drawFiles(seed: number, sizes: Sizes): SyntheticFiles {
  const draw = createDraw(seed);
  const id = `synthetic-${sizes.statements}`;
  const outline = drawOutline(draw, id, sizes);
  const { papers, spoken, said } = drawStatements(draw, outline, sizes);
  const findings = drawFindings(draw, outline, sizes, said);
  const files: [string, unknown][] = [
    ["negotiation.yaml", outline.negotiation],
    ["parties.yaml", outline.parties],
    ["issues.yaml", outline.groups],
    ["rounds.yaml", outline.rounds],
    ["sources.yaml", outline.sources],
    ...papers.map((paper): [string, unknown] => [`documents/${paper.id}.yaml`, paper]),
    ...[...spoken].map(([round, each]): [string, unknown] => [`statements/${round}.yaml`, each]),
    ["outcomes.yaml", findings.outcomes],
    ["disputes.yaml", findings.disputes],
    ["spellings.yaml", []],
    ["assessments.yaml", findings.assessments],
  ];
  return { id, files: new Map(files) };
}

/** The record that the files hold. Throws with its faults where the record's own check finds any. */
export function assembleFiles({ id, files }: SyntheticFiles): WholeRecord {
  const content: RecordFolder = { folder: id, files: [], entries: [], incomplete: new Set() };
  for (const kind of fileKinds) {
    for (const [file, value] of files) {
      const { dir, name, base } = path.parse(file);
      if (kind.name !== (kind.place === "folder" ? dir : base)) continue;
      content.files.push({ kind, file, stem: name });
      content.entries.push(...splitEntries(kind, { file, value, readable: true, lineAt: () => 1 }, name));
    }
  }
  const { record, faults } = assembleRecord(content);
  const all = [...faults, ...judgeEntries(content)];
  if (record !== undefined && all.length === 0) return record;
  throw new Error(`the synthetic record does not hold:\n${all.slice(0, 20).map(formatFault).join("\n")}`);
}

/** Writes the files as a folder of YAML, named by the negotiation; gives its path. */
export async function writeFiles({ id, files }: SyntheticFiles, home: string): Promise<string> {
  const folder = path.join(home, id);
  for (const place of ["documents", "statements"]) await mkdir(path.join(folder, place), { recursive: true });
  for (const [file, value] of files) {
    await writeFile(path.join(folder, file), stringify(value, { aliasDuplicateObjects: false }));
  }
  return folder;
}
