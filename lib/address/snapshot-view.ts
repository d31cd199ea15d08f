import { createLoader, type inferParserType } from "nuqs/server";
import { comparedBy } from "@/lib/address/compared";
import { comparedFaults } from "@/lib/address/compared-faults";
import {
  filterParameters,
  type SnapshotState,
  type SnapshotView,
  snapshotHref,
  snapshotParameters,
  snapshotViews,
} from "@/lib/address/parameters";
import type { ParameterFault } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";

type WholeState = inferParserType<typeof snapshotParameters>;

const filters = Object.keys(filterParameters);
/** What chooses in each view of a snapshot, besides `view` itself. */
const choosing: Readonly<Record<SnapshotView, readonly string[]>> = {
  round: filters,
  grid: ["issue", "status", "order"],
  compare: ["docs", "columns", "by", "diff", ...filters],
};
const load = createLoader(snapshotParameters);

function queryOf(state: SnapshotState): URLSearchParams {
  return new URLSearchParams(snapshotHref("", state).replace(/^[^?]*/, ""));
}

function strangers(query: URLSearchParams, view: SnapshotView): string[] {
  const chosen = [...query.keys()].filter(
    (name) => name !== "view" && Object.hasOwn(snapshotParameters, name),
  );
  return chosen.filter((name) => !choosing[view].includes(name));
}

/**
 * What a part of the parameters of a snapshot comes to with every default put in, as its page would draw it:
 * what another view goes by is left out.
 */
export function snapshotInForce(state: SnapshotState): WholeState {
  const query = queryOf(state);
  for (const name of strangers(query, load(query).view)) query.delete(name);
  return comparedBy(load(query), []);
}

/** What of the address of a snapshot is left out because the view that it asks for does not go by it. */
export function snapshotFaults(state: WholeState): ParameterFault[] {
  const { view } = state;
  const takers = (name: string) => snapshotViews.filter((each) => choosing[each].includes(name));
  const others = strangers(queryOf(state), view).map((name) => ({
    name,
    found: say("address.beside_view", { view }),
    expected: takers(name)
      .map((each) => `view=${each}`)
      .reduce((first, second) => say("address.or", { first, second })),
  }));
  return view === "compare" ? [...others, ...comparedFaults(state)] : others;
}
