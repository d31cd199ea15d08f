import { createParser, parseAsString, parseAsStringLiteral } from "nuqs/server";
import {
  changesParameters,
  filterParameters,
  list,
  outcomesParameters,
  snapshotParameters,
  unresolvedParameters,
} from "@/lib/address/parameters";
import { disputesParameters, sourcesParameters } from "@/lib/address/trust";
import { citationStyles } from "@/lib/export/citation-styles";
import { changeTypes, disputeKinds, outcomeStatuses, sourceKinds } from "@/lib/schemas/words";

export const mostPerPage = 200;

const parseAsLimit = createParser({
  parse: (text) => (/^[1-9]\d*$/.test(text) && Number(text) <= mostPerPage ? Number(text) : null),
  serialize: String,
});

/** Every list of the API: how many items at a time, and where the last answer left off. */
export const pageParameters = { limit: parseAsLimit.withDefault(50), cursor: parseAsString };

const parseAsOne = createParser<boolean>({
  parse: (text) => (text === "1" ? true : null),
  serialize: () => "1",
});

/** Every table: whether it begins with a byte order mark. */
export const tableParameters = { bom: parseAsOne.withDefault(false) };

/** `{n}/statements`: `round` is the one a statement was said in, `document` the one it is a clause of. */
export const statementListParameters = {
  ...filterParameters,
  round: list,
  document: list,
  ...pageParameters,
};

/** `{n}/positions`: as at one round, the newest where none is given. */
export const positionListParameters = { ...filterParameters, round: parseAsString, ...pageParameters };

/** `{n}/changes`: between two rounds, the newest and the one before it where none are given. */
export const changeListParameters = { ...changesParameters, ...pageParameters };

/** The words that `type` may hold. */
export const changeListValues = { type: changeTypes };

/** `{n}/outcomes`: `status` is the outcome's own; as at one round where one is given. */
export const outcomeListParameters = { ...outcomesParameters, round: parseAsString, ...pageParameters };

/** The words that its `status` may hold. */
export const outcomeListValues = { status: outcomeStatuses };

/** `{n}/disputes`: as at one round where one is given. */
export const disputeListParameters = { ...disputesParameters, round: parseAsString, ...pageParameters };

/** The words that their `kind` may hold. */
export const disputeListValues = { kind: disputeKinds };

/** `{n}/sources`. */
export const sourceListParameters = { ...sourcesParameters, ...pageParameters };

/** The words that their `kind` may hold. */
export const sourceListValues = { kind: sourceKinds };

/** `{n}/status`: as at one round, the newest where none is given. */
export const statusListParameters = { ...unresolvedParameters, ...pageParameters };

/** `{n}/deadlocks`: as at one round, the newest where none is given. */
export const deadlockListParameters = { issue: list, party: list, round: parseAsString, ...pageParameters };

/** Files of statements, `{n}/statements.csv` and others: as the list, or the live statements of `columns`. */
export const statementFileParameters = { ...filterParameters, round: list, document: list, columns: list };

/** A citation: how it is written. */
export const citationParameters = { style: parseAsStringLiteral(citationStyles).withDefault("apa") };

/** The citation of a snapshot: of exactly the view that these parameters show. */
export const snapshotCitationParameters = { ...snapshotParameters, ...citationParameters };
