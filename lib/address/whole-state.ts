import { createLoader, type inferParserType } from "nuqs/server";
import { type SnapshotState, snapshotHref, snapshotParameters } from "@/lib/address/parameters";

const load = createLoader(snapshotParameters);

/** What a part of the parameters of a snapshot comes to with every default put in, as its page would read it. */
export function wholeSnapshotState(state: SnapshotState): inferParserType<typeof snapshotParameters> {
  return load(new URLSearchParams(snapshotHref("", state).replace(/^[^?]*/, "")));
}
