import type { ParameterFault } from "@/lib/address/read-parameters";
import { respondProblem } from "@/lib/api/respond";
import type { NoSnapshot } from "@/lib/queries/snapshots";

/** 400: which parameters could not be used, and what each may hold. */
export function refuseParameters(faults: readonly ParameterFault[]): Response {
  const names = [...new Set(faults.map((fault) => fault.name))];
  const detail = `The query cannot be used as it is: see ${names.join(", ")} under errors.`;
  return respondProblem(400, detail, {
    errors: faults.map(({ name, found, expected }) => ({ name, found, expected })),
  });
}

/** 409: the list was begun at a revision that is no longer in force, so its pages would not fit together. */
export function refuseOutdated(revision: string): Response {
  const expected = `a cursor of revision ${revision}, or none`;
  return respondProblem(409, "The record has changed since this list was begun: read it from its start.", {
    errors: [{ name: "cursor", found: "a cursor of an earlier revision", expected }],
  });
}

/** 404: there is no such thing. `what` says what was looked for; the id is the asker's own. */
export function refuseMissing(what: string, id: string): Response {
  return respondProblem(404, `There is no ${what} "${id.slice(0, 80)}" here.`);
}

const whyNoSnapshot: Record<NoSnapshot, string> = {
  malformed: "is not 12 to 64 hex digits of a snapshot's hash",
  unknown: "is the beginning of no snapshot's hash",
  ambiguous: "is the beginning of several snapshots' hashes: give more of its digits",
  tampered:
    "is refused: the hash of what is stored under it is another one, so it is not what was frozen and is not shown",
};

/** 404: why a hash, or the beginning of one, names no single snapshot; 500 where what is stored is spoilt. */
export function refuseSnapshot(hash: string, why: NoSnapshot): Response {
  return respondProblem(why === "tampered" ? 500 : 404, `"${hash.slice(0, 80)}" ${whyNoSnapshot[why]}.`);
}
