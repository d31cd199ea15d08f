import { parseAsString } from "nuqs/server";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { getExampleValues } from "@/lib/api/examples";
import { guideToItems, guideToOperations } from "@/lib/api/guide";
import { getOutline, listNegotiations } from "@/lib/queries/outline";

const parameters = { negotiation: parseAsString };

/** What the page of the API shows, its examples from the record that is asked for, or the first one. */
export async function readApi(searchParams: Promise<RawParameters>) {
  const negotiations = await listNegotiations();
  const known = { negotiation: negotiations.map((each) => each.id) };
  const { state, faults, canonical } = readParameters(parameters, await searchParams, known);
  const id = state.negotiation ?? negotiations[0]?.id ?? "";
  const [outline, values] = await Promise.all([getOutline(id), getExampleValues(id)]);
  const guide = {
    operations: guideToOperations(values),
    items: guideToItems(),
    others: negotiations.filter((each) => each.id !== id),
  };
  return { outline, guide, faults, canonical };
}
