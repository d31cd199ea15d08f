import { statfs } from "node:fs/promises";
import { codeOf, Fault, messageOf } from "@/lib/run/fault";

/** Throws a `Fault` where the disk that holds a folder has less than `needed` bytes left for this user. */
export async function checkRoom(folder: string, needed: number): Promise<void> {
  const free = await freeBytes(folder);
  if (free >= needed) return;
  const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000);
  throw new Fault(
    `The disk that holds ${folder} is full: ${megabytes(free)} MB are free, the database needs ` +
      `${megabytes(needed)} MB. Make room, or set DATA_DIR to a folder on another disk.`,
  );
}

/** What kept a data folder from being opened, in words. */
export function folderFault(folder: string, error: unknown): Fault {
  if (error instanceof Fault) return error;
  const code = codeOf(error);
  const advice = "Set DATA_DIR to a folder that this user may write.";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new Fault(`The data folder ${folder} cannot be written (${code}). ${advice}`);
  }
  if (code === "ENOTDIR" || code === "EEXIST") return new Fault(`${folder} is not a folder. ${advice}`);
  if (code === "ENOSPC")
    return new Fault(`The disk that holds ${folder} is full. Make room and start again.`);
  return new Fault(`The database in ${folder} cannot be opened: ${messageOf(error)}`);
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
