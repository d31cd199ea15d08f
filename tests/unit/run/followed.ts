import { followInForce } from "@/lib/run/follow";

/** Follows what a test says is in force: asked for when a test has it asked for, never by the clock. */
export function followText(readName: () => Promise<string>) {
  return followInForce(async () => ({ name: await readName(), revisions: new Map(), schema: "1" }), {
    everyMs: 2_000_000,
    patienceMs: 1_000,
  });
}
