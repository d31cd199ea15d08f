import fc from "fast-check";
import type { Statement } from "@/lib/schemas/entities";
import type { RecordData } from "@/lib/schemas/record-data";
import { linkTypes, stances } from "@/lib/schemas/words";
import { buildRecord, buildStatement } from "./build-record";

const rounds = ["first", "second", "third"];
const parties = ["alba", "borea", "medius"];
const issues = ["truce.scope", "truce.watch", "land.border"];

const drawn = fc.record({
  round: fc.constantFrom(...rounds),
  party: fc.constantFrom(...parties),
  issue: fc.constantFrom(...issues),
  also: fc.subarray(issues, { maxLength: 2 }),
  stance: fc.constantFrom(...stances),
  change: fc.constantFrom(...linkTypes),
  /** Chooses among what the statement may continue; undefined continues nothing. */
  earlier: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
});

function isContinuable(earlier: Statement, later: Statement): boolean {
  const own = [later.issue, ...later.also];
  return (
    rounds.indexOf(earlier.round) < rounds.indexOf(later.round) &&
    earlier.party === later.party &&
    [earlier.issue, ...earlier.also].some((issue) => own.includes(issue))
  );
}

/** Records as the record's own check lets them pass: links go to earlier rounds, same party, shared issues. */
export const arbitraryRecord: fc.Arbitrary<RecordData> = fc
  .array(drawn, { minLength: 1, maxLength: 14 })
  .map((draws) => {
    const statements: Statement[] = [];
    draws.forEach(({ earlier, change, also, ...fields }, index) => {
      const unlinked = buildStatement(`s${index}`, {
        ...fields,
        also: also.filter((issue) => issue !== fields.issue),
      });
      const possible = statements.filter((each) => isContinuable(each, unlinked));
      const continued = earlier === undefined ? undefined : possible[earlier % possible.length];
      statements.push(
        continued === undefined
          ? unlinked
          : { ...unlinked, continues: continued.id, change, change_reason: `Why s${index} is ${change}` },
      );
    });
    return buildRecord({ statements });
  });
