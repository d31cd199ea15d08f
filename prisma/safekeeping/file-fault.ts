import { codeOf, Fault, messageOf } from "@/lib/run/fault";

const reasons: Record<string, string> = {
  ENOENT: "it is not there",
  ENOTDIR: "what leads to it is not a folder",
  EISDIR: "it is a folder",
  EACCES: "this user may not",
  EPERM: "this user may not",
  EROFS: "its disk is read-only",
  ENOSPC: "its disk is full",
  EDQUOT: "this user's share of the disk is used up",
  EFBIG: "this user may not make files as long as that",
};

/** What the system said of a file or folder, in words and with its name; anything else as it came. */
export function fileFault(done: "read" | "written", file: string, error: unknown): unknown {
  if (error instanceof Fault || !(error instanceof Error && "syscall" in error)) return error;
  const code = codeOf(error) ?? "unknown";
  const missing = done === "written" ? "the folder it belongs in is not there" : undefined;
  const reason = (code === "ENOENT" && missing) || reasons[code] || messageOf(error);
  return new Fault(`${file} cannot be ${done}: ${reason} (${code}).`);
}
