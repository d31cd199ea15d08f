import { type Links, liveLinks } from "@/components/statement/links";
import { type PartyLook, partyLooks } from "@/components/ui/party-look";
import { type DisputeFinder, findDisputes } from "@/lib/domain/dispute-places";
import type { Dispute, Party, Source } from "@/lib/schemas/entities";
import type { ClausePackage } from "@/lib/schemas/parts";
import type { IssueGroupLabel, IssueLabel, Reference, RoundLabel } from "@/lib/schemas/views";

/** What a statement's ids stand for on this page; built once, handed to every statement. */
export type Lookups = {
  links: Links;
  parties: ReadonlyMap<string, PartyLook>;
  issues: ReadonlyMap<string, IssueLabel>;
  rounds: ReadonlyMap<string, RoundLabel>;
  references: ReadonlyMap<string, Reference>;
  sources: ReadonlyMap<string, Source>;
  packages: ReadonlyMap<string, ClausePackage>;
  /** Finds the disputes that concern an entry; those that the page knows of. */
  disputes: DisputeFinder<Dispute>;
  /** Ids that have an anchor on this page; links to them stay on it. */
  present: ReadonlySet<string>;
  /** The round whose page this is; statements of it need not say where they were made. */
  here: string | null;
  /** Numbers of the sources where the page lists them once, at its end; else citations open in place. */
  sourceNumbers: ReadonlyMap<string, number> | null;
};

export type LookupsInput = {
  negotiation: string;
  /** In the default order, which gives the colours. */
  parties: readonly Party[];
  issue_groups: readonly IssueGroupLabel[];
  rounds: readonly RoundLabel[];
  references: readonly Reference[];
  sources: readonly Source[];
  documents: readonly { packages: readonly ClausePackage[] }[];
  disputes?: readonly Dispute[];
  present?: Iterable<string>;
  /** Where links lead; into the live record where left out. */
  links?: Links;
  here?: string;
  /** The page lists its sources once, at its end, each with `sourceAnchor` as its id. */
  numbered?: boolean;
};

function byId<Each extends { id: string }>(items: readonly Each[]): Map<string, Each> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Indexes what a page holds by id; takes the lists of an outline, a document view or a round view. */
export function createLookups(input: LookupsInput): Lookups {
  return {
    links: input.links ?? liveLinks(input.negotiation),
    parties: partyLooks(input.parties),
    issues: byId(input.issue_groups.flatMap((group) => group.issues)),
    rounds: byId(input.rounds),
    references: byId(input.references),
    sources: byId(input.sources),
    packages: byId(input.documents.flatMap((document) => document.packages)),
    disputes: findDisputes(input.disputes ?? []),
    present: new Set(input.present ?? []),
    here: input.here ?? null,
    sourceNumbers: input.numbered
      ? new Map(input.sources.map((source, index) => [source.id, index + 1]))
      : null,
  };
}
