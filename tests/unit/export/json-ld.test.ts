import { expect, test } from "vitest";
import {
  datasetThing,
  documentThing,
  documentTrail,
  issueTrail,
  jsonLdText,
  roundTrail,
  statementThing,
  trailThing,
} from "@/lib/export/json-ld";
import type { Document } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";
import { buildRecord, buildRound, buildStatement } from "@/tests/unit/domain/build-record";

const record = buildRecord({ rounds: [buildRound("first", 1), buildRound("second", 2)] });
const origin = "https://parley.example";
const outline: Outline = {
  negotiation: { ...record.negotiation, licence: "CC-BY-4.0" },
  parties: record.parties,
  issue_groups: [
    { id: "truce", label: "Truce", issues: [{ id: "truce.scope", label: "Scope", question: "What stops?" }] },
  ],
  rounds: record.rounds,
  documents: [
    {
      id: "paper",
      title: "A paper",
      parties: ["alba"],
      round: "first",
      standing: "leak",
      completeness: "full",
      languages: ["en"],
      clauses: 1,
    },
  ],
  spellings: [],
  revision: "0123456789abcdef".repeat(4),
  imported: "2031-01-01T00:00:00.000Z",
};
const partOf = { "@type": "Dataset", "@id": `${origin}/talks`, name: record.negotiation.title };

test("the record is a data set under its licence, with the ways it can be had", () => {
  const thing = datasetThing(outline, origin);
  expect(thing).toMatchObject({
    ...partOf,
    license: "https://spdx.org/licenses/CC-BY-4.0",
    temporalCoverage: "2030-01-10/2030-02-10",
    version: "0123456789ab",
    dateModified: outline.imported,
  });
  expect(JSON.stringify(thing.distribution)).toContain(`${origin}/api/v1/talks/statements.csv`);
  expect(thing.distribution).toContainEqual({
    "@type": "DataDownload",
    name: "Data package",
    encodingFormat: "application/zip",
    contentUrl: `${origin}/api/v1/talks/revisions/${outline.revision}/datapackage.zip`,
  });
});

test("a licence without an SPDX id is named as it is", () => {
  const negotiation = { ...outline.negotiation, licence: "Ask the editors" };
  expect(datasetThing({ ...outline, negotiation }, origin)).toMatchObject({ license: "Ask the editors" });
});

test("a statement is a claim of its party, known from its sources, in the paper it is a clause of", () => {
  const statement = buildStatement("p1", { document: "paper", date: "2030-01" });
  const sources = [
    { id: "gazette", publisher: "Gazette", title: "A page", kind: "newsroom", language: "en" } as const,
  ];
  const view = {
    statement,
    references: [],
    chain: [],
    packages: [],
    continued_by: [],
    required_by: [],
    disputes: [],
    sources,
  };
  expect(statementThing(view, outline, origin)).toEqual({
    "@type": "Claim",
    text: statement.summary,
    url: `${origin}/talks/statements/p1`,
    author: [{ "@type": "Organization", name: "Alba" }],
    dateCreated: "2030-01",
    inLanguage: "en",
    about: { "@type": "Thing", name: "What stops?" },
    appearance: { "@type": "CreativeWork", name: "A paper", url: `${origin}/talks/documents/paper#p1` },
    citation: [
      {
        "@type": "CreativeWork",
        name: "A page",
        publisher: { "@type": "Organization", name: "Gazette" },
        inLanguage: "en",
      },
    ],
    isPartOf: expect.objectContaining(partOf),
  });
});

test.each([
  [{ drafted: "2030-01", handed_over: "2030-02", published: "2030-03" }, "2030-03"],
  [{ drafted: "2030-01", handed_over: "2030-02" }, "2030-02"],
  [{ drafted: "2030-01" }, "2030-01"],
  [{}, undefined],
])("a document dated %j is of %s", (dates, expected) => {
  const document: Document = {
    id: "paper",
    title: "A paper",
    parties: ["alba"],
    round: "first",
    standing: "leak",
    dates,
    published_by: [],
    completeness: "full",
    languages: ["en"],
    packages: [],
    citations: [],
    sections: [],
  };
  const round = buildRound("first", 1);
  const view = { document, round, statements: [], ancestry: [], references: [], disputes: [], sources: [] };
  const thing = documentThing(view, outline, origin);
  expect(thing.datePublished).toBe(expected);
  expect(thing).toMatchObject({
    "@type": "CreativeWork",
    name: "A paper",
    url: `${origin}/talks/documents/paper`,
  });
});

test("a trail leads from the negotiation over the list to the page", () => {
  const { negotiation } = outline;
  const trails = [
    roundTrail(negotiation, { id: "first", title: "First" }),
    issueTrail(negotiation, { id: "truce.scope", label: "Scope" }),
    documentTrail(negotiation, { id: "paper", title: "A paper" }),
  ];
  expect(trails.map((trail) => trail.map((step) => step.path))).toEqual([
    ["/talks", "/talks/rounds", "/talks/rounds/first"],
    ["/talks", "/talks/issues", "/talks/issues/truce.scope"],
    ["/talks", "/talks/documents", "/talks/documents/paper"],
  ]);
  expect(trailThing(trails[0] ?? [], origin)).toMatchObject({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, item: `${origin}/talks` },
      { position: 2, item: `${origin}/talks/rounds` },
      { position: 3, name: "First", item: `${origin}/talks/rounds/first` },
    ],
  });
});

test("no text of a record can end the script that it stands in", () => {
  const text = jsonLdText([{ "@type": "Thing", name: "</script><script>alert(1)</script><!--" }]);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({
    "@context": "https://schema.org",
    "@graph": [{ name: "</script><script>alert(1)</script><!--" }],
  });
});
