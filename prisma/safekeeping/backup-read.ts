import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type * as z from "zod/mini";
import { codeOf, Fault } from "@/lib/run/fault";
import {
  BACKUP_VERSION,
  firstLine,
  lastLine,
  type RowLine,
  rowLine,
} from "@/prisma/safekeeping/backup-lines";
import { fileFault } from "@/prisma/safekeeping/file-fault";
import { hashFault } from "@/prisma/safekeeping/stored";

/**
 * The rows of a backup, one at a time, each checked as it comes: its form, its hash, and at the end that none
 * is missing or was changed. Throws a `Fault` with the file, the line, what was found and what was expected.
 */
export async function* readBackup(file: string): AsyncGenerator<RowLine> {
  const digest = createHash("sha256");
  let number = 0;
  let ended = false;
  for await (const line of unpackedLines(file)) {
    number += 1;
    const where = `${file}, line ${number}`;
    if (number === 1) {
      checkFirst(file, line);
      continue;
    }
    if (ended) throw new Fault(`${where}: found more lines, expected the end of the file.`);
    const json = parseJson(where, line);
    const last = lastLine.safeParse(json);
    if (last.success) {
      checkLast(file, last.data, { rows: number - 2, sha256: digest.digest("hex") });
      ended = true;
      continue;
    }
    const row = rowLine.safeParse(json);
    if (!row.success) throw new Fault(`${where}: ${explain(line, row.error)}`);
    const fault = hashFault(row.data);
    if (fault !== null) throw new Fault(`${where}: ${fault}.`);
    digest.update(`${line}\n`);
    yield row.data;
  }
  if (!ended) throw cutShort(file, number);
}

/** Lines end at a line feed alone: Node's own reader also ends them at characters that JSON may hold. */
async function* unpackedLines(file: string): AsyncGenerator<string> {
  let number = 0;
  let begun: Buffer[] = [];
  const packed = createReadStream(file);
  const unpacked = createGunzip();
  packed.on("error", (error) => unpacked.destroy(error));
  try {
    for await (const chunk of packed.pipe(unpacked)) {
      let rest: Buffer = chunk;
      for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
        number += 1;
        yield Buffer.concat([...begun, rest.subarray(0, end)]).toString();
        begun = [];
        rest = rest.subarray(end + 1);
      }
      begun.push(rest);
    }
  } catch (error) {
    throw unpackFault(file, number, error);
  } finally {
    packed.destroy();
  }
  if (begun.some(({ length }) => length > 0)) throw cutShort(file, number);
}

function unpackFault(file: string, line: number, error: unknown): unknown {
  const code = codeOf(error) ?? "";
  if (code === "Z_BUF_ERROR") return cutShort(file, line);
  if (!code.startsWith("Z_")) return fileFault("read", file, error);
  if (line === 0) return foreign(file, "something that gzip did not pack");
  return new Fault(`${file} is damaged after line ${line}: it cannot be unpacked any further.`);
}

function cutShort(file: string, line: number): Fault {
  if (line === 0) return foreign(file, "nothing that gzip packed whole");
  return new Fault(`${file} is cut short: found ${line} lines, expected a last one that counts them.`);
}

function foreign(file: string, found: string): Fault {
  return new Fault(
    `${file} is no backup of Parley: found ${found}, expected a file written by "npm run backup".`,
  );
}

function parseJson(where: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Fault(`${where}: found ${shortened(line)}, expected a row as JSON.`);
  }
}

function checkFirst(file: string, line: string): void {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw foreign(file, `a first line ${shortened(line)}`);
  }
  const first = firstLine.safeParse(json);
  if (!first.success) throw foreign(file, `a first line ${shortened(line)}`);
  const { version } = first.data;
  if (version === BACKUP_VERSION) return;
  throw new Fault(
    `${file} was written by another version of Parley: found a backup of version ${version}, expected ` +
      `${BACKUP_VERSION}. Restore it with the Parley that wrote it, or a newer one.`,
  );
}

type End = z.infer<typeof lastLine>["end"];

function checkLast(file: string, { end }: z.infer<typeof lastLine>, found: End): void {
  if (end.rows !== found.rows) {
    throw new Fault(`${file} is not whole: found ${found.rows} rows, expected ${end.rows}.`);
  }
  if (end.sha256 === found.sha256) return;
  throw new Fault(
    `${file} was changed after it was written: its rows have the hash ${found.sha256}, expected ${end.sha256}.`,
  );
}

function explain(line: string, { issues }: { issues: readonly z.core.$ZodIssue[] }): string {
  const field = issues[0]?.path.join(".");
  const wrong = field ? `its "${field}" is not what a backup has there` : "no table has such rows";
  return `found ${shortened(line)}, expected a row of a backup: ${wrong}.`;
}

function shortened(line: string): string {
  return line.length > 60 ? `${JSON.stringify(line.slice(0, 60))} …` : JSON.stringify(line);
}
