import { citationParameters, pageParameters, tableParameters } from "@/lib/address/api-parameters";
import { changesParameters, overviewParameters, snapshotParameters } from "@/lib/address/parameters";

/** What an address may carry that chooses another page, and not a part or an arrangement of one. */
const choosing = ["docs", "from", "to", "round", "view"];

/** The parameters that filter or arrange what an address shows; the same page stands whole without them. */
export const filteringParameters: readonly string[] = Object.keys({
  ...overviewParameters,
  ...changesParameters,
  ...snapshotParameters,
  ...pageParameters,
  ...tableParameters,
  ...citationParameters,
}).filter((name) => !choosing.includes(name));
