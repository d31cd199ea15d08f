import { dataPackageHref } from "@/lib/address/files";
import { documentHref, issueHref, roundHref, statementHref } from "@/lib/address/parameters";
import type { Negotiation, Source } from "@/lib/schemas/entities";
import type { DocumentView, Outline, RoundLabel, StatementView } from "@/lib/schemas/views";

/** A thing as schema.org has it, for search engines; every address in it is whole. */
export type Thing = { "@type": string; [property: string]: unknown };

const isSpdx = /^[A-Za-z0-9.-]+$/;

/** The address of a licence that is named by its SPDX id, else the name itself. */
function licenceOf({ licence }: Pick<Negotiation, "licence">): string {
  return isSpdx.test(licence) ? `https://spdx.org/licenses/${licence}` : licence;
}

function datasetId(negotiation: Pick<Negotiation, "id">, origin: string): string {
  return `${origin}/${negotiation.id}`;
}

function partOf(negotiation: Pick<Negotiation, "id" | "title">, origin: string): Thing {
  const id = datasetId(negotiation, origin);
  return { "@type": "Dataset", "@id": id, name: negotiation.title, url: id };
}

function organisations(ids: readonly string[], parties: Outline["parties"]): Thing[] {
  return ids.map((id) => {
    return { "@type": "Organization", name: parties.find((party) => party.id === id)?.name ?? id };
  });
}

/** The record as a data set, with the ways it can be had. */
export function datasetThing(outline: Outline, origin: string): Thing {
  const { negotiation, parties, issue_groups, rounds, revision, imported } = outline;
  const api = `${origin}/api/v1/${negotiation.id}`;
  const download = (encodingFormat: string, contentUrl: string): Thing => {
    return { "@type": "DataDownload", encodingFormat, contentUrl };
  };
  return {
    ...partOf(negotiation, origin),
    description: negotiation.description,
    license: licenceOf(negotiation),
    creator: { "@type": "Organization", name: "Parley" },
    isAccessibleForFree: true,
    inLanguage: "en",
    version: revision.slice(0, 12),
    dateModified: imported,
    temporalCoverage: `${rounds[0]?.date}/${rounds.at(-1)?.date}`,
    keywords: [...parties.map((party) => party.name), ...issue_groups.map((group) => group.label)],
    distribution: [
      download("text/csv", `${api}/statements.csv`),
      download("application/json", `${api}/statements.json`),
      download("application/zip", `${api}/statements.zip`),
      {
        ...download("application/zip", origin + dataPackageHref(negotiation.id, revision)),
        name: "Data package",
      },
    ],
  };
}

/** A document as a work of those whose paper it is. */
export function documentThing({ document }: DocumentView, outline: Outline, origin: string): Thing {
  const { drafted, handed_over = drafted, published = handed_over } = document.dates;
  return {
    "@type": "CreativeWork",
    name: document.title,
    url: origin + documentHref(outline.negotiation.id, document.id),
    author: organisations(document.parties, outline.parties),
    inLanguage: document.languages,
    ...(published !== undefined && { datePublished: published }),
    isPartOf: partOf(outline.negotiation, origin),
  };
}

/** A source as a work of its publisher. */
export function sourceThing({ title, publisher, language, published, url }: Source): Thing {
  return {
    "@type": "CreativeWork",
    name: title,
    publisher: { "@type": "Organization", name: publisher },
    inLanguage: language,
    ...(published !== undefined && { datePublished: published }),
    ...(url !== undefined && { url }),
  };
}

/** A statement as a claim of its party, in the record's words, with the sources it is known from. */
export function statementThing(
  { statement, sources }: StatementView,
  outline: Outline,
  origin: string,
): Thing {
  const { negotiation, parties, documents, issue_groups } = outline;
  const issues = issue_groups.flatMap((group) => group.issues);
  const issue = issues.find((each) => each.id === statement.issue);
  const paper = documents.find((each) => each.id === statement.document);
  return {
    "@type": "Claim",
    text: statement.summary,
    url: origin + statementHref(negotiation.id, statement.id),
    author: organisations([statement.party], parties),
    dateCreated: statement.date,
    inLanguage: "en",
    ...(issue && { about: { "@type": "Thing", name: issue.question } }),
    ...(paper && {
      appearance: {
        "@type": "CreativeWork",
        name: paper.title,
        url: origin + documentHref(negotiation.id, paper.id, statement.id),
      },
    }),
    citation: sources.map(sourceThing),
    isPartOf: partOf(negotiation, origin),
  };
}

/** The way to a page from its negotiation: each step's name and path, the page itself last. */
export type Trail = readonly { name: string; path: string }[];

/** The way to a page as search engines show it. */
export function trailThing(trail: Trail, origin: string): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: origin + path,
    })),
  };
}

type Titled = Pick<Negotiation, "id" | "title">;

/** The way to a list of a negotiation, or another page of it under its address. */
export function listTrail({ id, title }: Titled, list: string, name: string): Trail {
  return [
    { name: title, path: `/${id}` },
    { name, path: `/${id}/${list}` },
  ];
}

/** The way to a round. */
export function roundTrail(negotiation: Titled, round: Pick<RoundLabel, "id" | "title">): Trail {
  const page = { name: round.title, path: roundHref(negotiation.id, round.id) };
  return [...listTrail(negotiation, "rounds", "Rounds"), page];
}

/** The way to an issue. */
export function issueTrail(negotiation: Titled, issue: { id: string; label: string }): Trail {
  const page = { name: issue.label, path: issueHref(negotiation.id, issue.id) };
  return [...listTrail(negotiation, "issues", "Issues"), page];
}

/** The way to a document. */
export function documentTrail(negotiation: Titled, document: { id: string; title: string }): Trail {
  const page = { name: document.title, path: documentHref(negotiation.id, document.id) };
  return [...listTrail(negotiation, "documents", "Documents"), page];
}

/** Things as one script's content: `<` is escaped, so that no text of a record can end the script. */
export function jsonLdText(things: readonly Thing[]): string {
  const graph = { "@context": "https://schema.org", "@graph": things };
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
