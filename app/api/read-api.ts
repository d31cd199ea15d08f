import { parseAsString } from "nuqs/server";
import type { FileGuide } from "@/components/api/api-page";
import { feedHref } from "@/lib/address/feeds";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { type ExampleValues, getExampleValues } from "@/lib/api/examples";
import { guideToItems, guideToOperations } from "@/lib/api/guide";
import { getOutline, listNegotiations } from "@/lib/queries/outline";

const parameters = { negotiation: parseAsString };

function guideToFiles(values: ExampleValues | null): FileGuide[] {
  const { negotiation = "", hash = "" } = values ?? {};
  const files = [
    {
      address: "/api/v1/openapi.json",
      example: "/api/v1/openapi.json",
      what: "This page for programs: OpenAPI 3.1, made from the schemas that the API itself works by.",
    },
    {
      address: "/{negotiation}/feed.xml",
      example: feedHref(negotiation, "xml"),
      what: "Changes and corrections as an Atom feed; takes issue and party.",
    },
    {
      address: "/{negotiation}/feed.json",
      example: feedHref(negotiation, "json"),
      what: "The same as a JSON Feed 1.1.",
    },
    {
      address: "/s/{hash}/snapshot.json",
      example: `/s/${hash}/snapshot.json`,
      what: "The canonical bytes of a snapshot. Their SHA-256 is its hash, so they never change.",
    },
  ];
  return files.map((file) => ({ ...file, example: values === null ? null : file.example }));
}

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
    files: guideToFiles(values),
    others: negotiations.filter((each) => each.id !== id),
  };
  return { outline, guide, faults, canonical };
}
