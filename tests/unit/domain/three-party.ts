import path from "node:path";
import { loadRecord } from "@/lib/record/load";
import type { WholeRecord } from "@/lib/schemas/record-data";

/** The invented three-party record of the tests; throws with its faults if it does not hold. */
export async function loadThreeParty(): Promise<WholeRecord> {
  const loaded = await loadRecord(path.resolve(import.meta.dirname, "../../records/three-party"));
  if ("record" in loaded) return loaded.record;
  throw new Error(JSON.stringify(loaded.faults, null, 2));
}
