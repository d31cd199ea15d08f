import { createSerializer } from "nuqs/server";
import {
  citationParameters,
  snapshotCitationParameters,
  statementFileParameters,
  statusListParameters,
} from "@/lib/address/api-parameters";
import { type OutcomesState, outcomesParameters } from "@/lib/address/parameters";
import type { CitationStyle, CitedKind } from "@/lib/export/citation-styles";

/** The addresses of the files of a view. */
export type FileAddresses = { zip: string; csv: string; csvWithBom: string; json: string };

/** The files of a view: they stand under its path, and its query chooses their rows. */
export function filesUnder(address: string): FileAddresses {
  const [path = "", query = ""] = address.split("?", 2);
  const file = (ending: string, more = "") => {
    const parameters = [query, more].filter((part) => part !== "").join("&");
    return `${path}/statements.${ending}${parameters === "" ? "" : `?${parameters}`}`;
  };
  return { zip: file("zip"), csv: file("csv"), csvWithBom: file("csv", "bom=1"), json: file("json") };
}

const serializeStatements = createSerializer(statementFileParameters);

/** The files of statements of the live record. */
export function statementFiles(
  negotiation: string,
  state: Parameters<typeof serializeStatements>[1],
): FileAddresses {
  return filesUnder(serializeStatements(`/api/v1/${negotiation}`, state));
}

const serializeStatus = createSerializer(statusListParameters);
const serializeOutcomes = createSerializer(outcomesParameters);

/** The statuses of issues at a round as a table. */
export function statusTableHref(negotiation: string, state: Parameters<typeof serializeStatus>[1]): string {
  return serializeStatus(`/api/v1/${negotiation}/status.csv`, state);
}

/** The outcomes as a table. */
export function outcomesTableHref(negotiation: string, state: OutcomesState): string {
  return serializeOutcomes(`/api/v1/${negotiation}/outcomes.csv`, state);
}

const serializeCitation = createSerializer(citationParameters, { clearOnDefault: false });
const serializeSnapshotCitation = createSerializer(snapshotCitationParameters);

/** Where the citation of something in the live record is kept as a file. */
export function citationHref(negotiation: string, kind: CitedKind, id: string, style: CitationStyle): string {
  return serializeCitation(`/api/v1/${negotiation}/citations/${kind}/${id}`, { style });
}

/** Where the citation of a view of a snapshot is kept as a file. */
export function snapshotCitationHref(
  hash: string,
  state: Parameters<typeof serializeSnapshotCitation>[1],
): string {
  return serializeSnapshotCitation(`/api/v1/snapshots/${hash}/citation`, state);
}

/** Where the whole record of a revision is kept as a data package. */
export function dataPackageHref(negotiation: string, revision: string): string {
  return `/api/v1/${negotiation}/revisions/${revision}/datapackage.zip`;
}
