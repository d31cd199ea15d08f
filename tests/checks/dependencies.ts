import * as z from "zod/mini";
import { runAudit } from "./audit";
import { writeBill } from "./bill";
import { countLicences, listLocked, strangers } from "./licences";
import type { Result } from "./reports";

const bill = z.object({
  bomFormat: z.literal("CycloneDX"),
  components: z.array(z.object({ name: z.string() })),
});

function checkLicences(): Result {
  const used = listLocked().filter(({ dev }) => dev !== true);
  console.log(`${used.length} packages are used in production:`);
  for (const [licence, count] of countLicences(used)) console.log(`${String(count).padStart(5)}  ${licence}`);
  const notes = strangers(used);
  return { passed: notes.length === 0 ? 1 : 0, failed: notes.length, notes };
}

/** The bill of materials as `npm run sbom` writes it: every package that is used in production is in it. */
async function checkBill(): Promise<Result> {
  const named = new Set(bill.parse(JSON.parse(await writeBill())).components.map(({ name }) => name));
  const missing = listLocked().filter(({ dev, name }) => dev !== true && !named.has(name));
  const notes = missing.map(({ name }) => `${name} is not in the bill of materials`);
  return { passed: notes.length === 0 ? 1 : 0, failed: notes.length, notes };
}

/** Judges what the project is made of: licences, known weaknesses, the bill of materials. */
export async function checkDependencies(): Promise<Result> {
  const results = [checkLicences(), await checkBill(), await runAudit()];
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    skipped: results.reduce((sum, { skipped = 0 }) => sum + skipped, 0),
    notes: results.flatMap(({ notes }) => notes),
  };
}
