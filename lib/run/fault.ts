/** Something that the operator has to put right. Its message is whole sentences to read, without a stack. */
export class Fault extends Error {
  override readonly name = "Fault";
}

/** What went wrong as text, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code that Node and PostgreSQL put on an error ("EACCES", "28P01"), looked up through its causes. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return codeOf(error.cause);
}
