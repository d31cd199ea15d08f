import { createSerializer } from "nuqs/server";
import { list } from "@/lib/address/parameters";
import { inLanguage } from "@/lib/language/in-language";

/** `/{n}/disputes`: by issue, and by how the versions differ. */
export const disputesParameters = { issue: list, kind: list };

/** `/{n}/sources`: by kind and by language. */
export const sourcesParameters = { kind: list, language: list };

const serializeDisputes = createSerializer(disputesParameters);
const serializeSources = createSerializer(sourcesParameters);

export type DisputesState = Parameters<typeof serializeDisputes>[1];
export type SourcesState = Parameters<typeof serializeSources>[1];

/** Address of how the record is made and coded, at a part of it where one is given. */
export function methodHref(negotiation: string, part?: string): string {
  return inLanguage(`/${negotiation}/method${part === undefined ? "" : `#${part}`}`);
}

/** Address of the facts on which sources differ, filtered. */
export function disputesHref(negotiation: string, state: DisputesState = {}): string {
  return inLanguage(serializeDisputes(`/${negotiation}/disputes`, state));
}

/** Address of one of them. */
export function disputeHref(negotiation: string, dispute: string): string {
  return inLanguage(`/${negotiation}/disputes#${dispute}`);
}

/** Address of the sources, filtered. */
export function sourcesHref(negotiation: string, state: SourcesState = {}): string {
  return inLanguage(serializeSources(`/${negotiation}/sources`, state));
}

/** Address of one source with what rests on it. */
export function sourceHref(negotiation: string, source: string): string {
  return inLanguage(`/${negotiation}/sources/${source}`);
}
