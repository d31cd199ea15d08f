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
  const inFiles = (name: string) => files.filter(({ kind }) => kind.name === name).length;
  const clauses = record.statements.filter((statement) => statement.document !== undefined).length;
  const counts: [string, string][] = [
    ["parties.yaml", `${record.parties.length} parties`],
    [
      "issues.yaml",
      `${record.issue_groups.flatMap((group) => group.issues).length} issues in ${record.issue_groups.length} groups`,
    ],
    ["rounds.yaml", `${record.rounds.length} rounds`],
    ["sources.yaml", `${record.sources.length} sources`],
    [
      `documents/ (${inFiles("documents")} files)`,
      `${record.documents.length} documents, ${clauses} clauses`,
    ],
    [`statements/ (${inFiles("statements")} files)`, `${record.statements.length - clauses} statements`],
    ["outcomes.yaml", `${record.outcomes.length} outcomes`],
    ["disputes.yaml", `${record.disputes.length} disputes`],
    ["spellings.yaml", `${record.spellings.length} groups of spellings`],
    ["assessments.yaml", `${record.assessments.length} assessments`],
    ["agreement.yaml", record.agreement ? `${record.agreement.statements.length} statements` : "not given"],
  ];
  console.log(`${folder}: no faults, ${files.length} files`);
  for (const [name, count] of counts) console.log(`  ${name.padEnd(24)}${count}`);
}
