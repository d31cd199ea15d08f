import { checkLayout } from "@/lib/record/check-layout";
import { chosenFolders } from "@/lib/record/chosen-folders";
import { formatFault, sortFaults } from "@/lib/record/fault";
import { listRecordFiles } from "@/lib/record/folder";
import { loadRecord } from "@/lib/record/load";
import type { WholeRecord } from "@/lib/schemas/record-data";

/**
 * `npm run record:check [folder…]`: prints every fault of the records, layout included, and ends with 1;
 * or, when all is well, how much each holds.
 */
let total = 0;
for (const folder of await chosenFolders(process.argv.slice(2))) {
  const loaded = await loadRecord(folder);
  const layout = await checkLayout(folder);
  const faults = sortFaults([...("faults" in loaded ? loaded.faults : []), ...layout]);
  for (const fault of faults) console.log(formatFault(fault));
  if ("record" in loaded && faults.length === 0) await printCounts(folder, loaded.record);
  total += faults.length;
}
if (total > 0) {
  console.log(`${total} ${total === 1 ? "fault" : "faults"}`);
  process.exitCode = 1;
}

async function printCounts(folder: string, record: WholeRecord): Promise<void> {
  const { files } = await listRecordFiles(folder);
  const inFolder = (name: string) =>
    `${name}/ (${files.filter(({ kind }) => kind.name === name).length} files)`;
  const clauses = record.statements.filter((statement) => statement.document !== undefined).length;
  const counts: Record<string, Record<string, number>> = {
    "negotiation.yaml": { "documents to start with": record.negotiation.start.docs.length },
    "parties.yaml": { parties: record.parties.length },
    "issues.yaml": {
      groups: record.issue_groups.length,
      issues: record.issue_groups.flatMap((group) => group.issues).length,
    },
    "rounds.yaml": { rounds: record.rounds.length },
    "sources.yaml": { sources: record.sources.length },
    [inFolder("documents")]: { documents: record.documents.length, clauses },
    [inFolder("statements")]: { statements: record.statements.length - clauses },
    "outcomes.yaml": { outcomes: record.outcomes.length },
    "disputes.yaml": { disputes: record.disputes.length },
    "spellings.yaml": { groups: record.spellings.length },
    "assessments.yaml": { assessments: record.assessments.length },
    ...(record.agreement && { "agreement.yaml": { statements: record.agreement.statements.length } }),
  };
  console.log(`${folder}: no faults, ${files.length} files`);
  for (const [name, figures] of Object.entries(counts)) {
    const list = Object.entries(figures).map(([what, count]) => `${what}: ${count}`);
    console.log(`  ${name.padEnd(24)}${list.join(", ")}`);
  }
}
