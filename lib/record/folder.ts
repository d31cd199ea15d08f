import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Entry, splitEntries } from "@/lib/record/entries";
import type { Fault } from "@/lib/record/fault";
import { describeFound } from "@/lib/record/fault";
import { type EntryType, type FileKind, fileKinds } from "@/lib/record/file-kinds";
import { MAX_BYTES, parseYamlFile } from "@/lib/record/yaml-file";

/** A record's files taken apart, before anything is judged against anything else. */
export type RecordFolder = {
  folder: string;
  /** Every file that is there, readable or not. */
  files: RecordFile[];
  entries: Entry[];
  /** Types of entries of which some could not be read, so that nothing can be said to be missing there. */
  incomplete: Set<EntryType>;
};

/** A file for each of a thousand documents and rounds, and each as long as one may be. */
const MAX_FILES = 10_000;
const MAX_BYTES_IN_ALL = 400_000_000;

export type RecordFile = { kind: FileKind; file: string; stem: string };

/** The record's files by kind, and a fault for each one that is missing or does not belong there. */
export async function listRecordFiles(folder: string): Promise<{ files: RecordFile[]; faults: Fault[] }> {
  const top = await readdir(folder, { withFileTypes: true });
  const files: RecordFile[] = [];
  const faults: Fault[] = [];
  for (const kind of fileKinds) {
    const present = top.find((each) => each.name === kind.name);
    if (kind.place === "file" && present?.isFile()) {
      files.push({ kind, file: path.join(folder, kind.name), stem: path.parse(kind.name).name });
    } else if (kind.place === "folder" && present?.isDirectory()) {
      const inside = await readdir(path.join(folder, kind.name), { withFileTypes: true });
      for (const each of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const file = path.join(folder, kind.name, each.name);
        if (each.isFile() && each.name.endsWith(".yaml")) {
          files.push({ kind, file, stem: path.parse(each.name).name });
        } else if (!each.name.startsWith(".")) {
          faults.push(fileFault(file, describeEntry(each), "only files ending in .yaml"));
        }
      }
    } else if (kind.required) {
      const found = present === undefined ? "nothing" : describeEntry(present);
      faults.push(fileFault(path.join(folder, kind.name), found, "a file with this name"));
    } else if (present !== undefined) {
      const found = describeEntry(present);
      faults.push(fileFault(path.join(folder, kind.name), found, `a ${kind.place} with this name`));
    }
  }
  const known = new Set(fileKinds.map((kind) => kind.name));
  for (const { name } of top) {
    if (known.has(name) || name.startsWith(".")) continue;
    faults.push(fileFault(path.join(folder, name), describeFound(name), `one of: ${[...known].join(", ")}`));
  }
  return { files, faults };
}

/** What stands in a folder; a link may lead anywhere, so that its name says nothing. */
function describeEntry(entry: Dirent): string {
  if (entry.isSymbolicLink()) return "a symbolic link";
  return entry.isDirectory() ? "a folder" : describeFound(entry.name);
}

/** What makes a record too large to be read, judged before a byte of it is. */
async function judgeSize(folder: string, files: readonly RecordFile[]): Promise<Fault[]> {
  if (files.length > MAX_FILES) return [fileFault(folder, `${files.length} files`, `at most ${MAX_FILES}`)];
  let all = 0;
  const faults: Fault[] = [];
  for (const { file } of files) {
    const { size } = await stat(file);
    if (size <= MAX_BYTES) all += size;
    else faults.push(fileFault(file, `${size} bytes`, `at most ${MAX_BYTES} bytes`));
  }
  if (all <= MAX_BYTES_IN_ALL) return faults;
  return [...faults, fileFault(folder, `${all} bytes in all files`, `at most ${MAX_BYTES_IN_ALL}`)];
}

/** Reads every file of a record's folder. Throws only where the folder itself cannot be read. */
export async function readRecordFolder(folder: string): Promise<{ content: RecordFolder; faults: Fault[] }> {
  const { files, faults } = await listRecordFiles(folder);
  const content: RecordFolder = { folder, files, entries: [], incomplete: new Set() };
  const tooLarge = await judgeSize(folder, files);
  const unread = new Set(tooLarge.map(({ file }) => file));
  faults.push(...tooLarge);
  for (const { kind, file, stem } of files) {
    if (unread.has(file) || unread.has(folder)) {
      for (const type of typesIn(kind)) content.incomplete.add(type);
      continue;
    }
    const { yaml, faults: found } = parseYamlFile(file, await readFile(file));
    faults.push(...found);
    const list = Array.isArray(yaml.value);
    if (!yaml.readable || list !== (kind.holds === "list")) {
      for (const type of typesIn(kind)) content.incomplete.add(type);
      const expected = kind.holds === "list" ? "a list" : "one object";
      if (yaml.readable) faults.push(fileFault(file, describeFound(yaml.value ?? undefined), expected));
      continue;
    }
    content.entries.push(...splitEntries(kind, yaml, stem));
  }
  const present = new Set(files.map((each) => each.kind));
  for (const kind of fileKinds.filter((each) => each.required && !present.has(each))) {
    for (const type of typesIn(kind)) content.incomplete.add(type);
  }
  return { content, faults };
}

function typesIn(kind: FileKind): EntryType[] {
  return [kind.entry, ...kind.nested.map((each) => each.entry)];
}

function fileFault(file: string, found: string, expected: string): Fault {
  return { file, line: 1, id: "-", field: "-", found, expected };
}
