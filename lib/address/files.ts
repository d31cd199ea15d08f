import { createSerializer } from "nuqs/server";
import {
  citationParameters,
  snapshotCitationParameters,
  statementFileParameters,
} from "@/lib/address/api-parameters";
import {
  type ChangesState,
  changesParameters,
  type OutcomesState,
  outcomesParameters,
  type UnresolvedState,
  unresolvedParameters,
} from "@/lib/address/parameters";
import type { CitationStyle, CitedKind } from "@/lib/export/citation-styles";
import { withLanguage } from "@/lib/language/in-language";
import { defaultLanguage } from "@/lib/language/speech";

/** The addresses of the files of a view. */
export type FileAddresses = { zip: string; csv: string; csvWithBom: string; json: string };

function filesNamed(name: string, address: string): FileAddresses {
  const [path = "", query = ""] = address.split("?", 2);
  const file = (ending: string, more = "") => {
    const parameters = [query, more].filter((part) => part !== "").join("&");
    return `${path}/${name}.${ending}${parameters === "" ? "" : `?${parameters}`}`;
  };
  return { zip: file("zip"), csv: file("csv"), csvWithBom: file("csv", "bom=1"), json: file("json") };
}

/**
 * The files of a view: they stand under its path, and its query chooses their rows. They are the same whatever
 * the language of the page.
 */
export function filesUnder(address: string): FileAddresses {
  return filesNamed("statements", withLanguage(address, defaultLanguage));
}

const serializeStatements = createSerializer(statementFileParameters);

/** The files of statements of the live record. */
export function statementFiles(
  negotiation: string,
  state: Parameters<typeof serializeStatements>[1],
): FileAddresses {
  return filesUnder(serializeStatements(`/api/v1/${negotiation}`, state));
}

const serializeChanges = createSerializer(changesParameters);
const serializeStatus = createSerializer(unresolvedParameters);
const serializeOutcomes = createSerializer(outcomesParameters);

/** The files of what changed between two rounds. */
export function changesFiles(negotiation: string, state: ChangesState): FileAddresses {
  return filesNamed("changes", serializeChanges(`/api/v1/${negotiation}`, state));
}

/** The files of the statuses of issues at a round. */
export function statusFiles(negotiation: string, state: UnresolvedState): FileAddresses {
  return filesNamed("status", serializeStatus(`/api/v1/${negotiation}`, state));
}

/** The files of outcomes. */
export function outcomesFiles(negotiation: string, state: OutcomesState): FileAddresses {
  return filesNamed("outcomes", serializeOutcomes(`/api/v1/${negotiation}`, state));
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

/** The same from the link of the view itself. */
export function snapshotCitationOf(frozen: string, style: CitationStyle): string {
  const [path = "", query = ""] = withLanguage(frozen, defaultLanguage).split(/[?#]/, 2);
  const parameters = [query, ...(style === "apa" ? [] : [`style=${style}`])].filter((part) => part !== "");
  return `/api/v1/snapshots/${path.slice("/s/".length)}/citation?${parameters.join("&")}`;
}

/** Where the whole record of a revision is kept as a data package. */
export function dataPackageHref(negotiation: string, revision: string): string {
  return `/api/v1/${negotiation}/revisions/${revision}/datapackage.zip`;
}
