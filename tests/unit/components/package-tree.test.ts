import { expect, test } from "vitest";
import { isPackage, type PackageNode, packageTree } from "@/components/documents/package-tree";
import { loadThreeParty } from "../domain/three-party";

const { documents, statements } = await loadThreeParty();
const letter = documents.find((document) => document.id === "ostrel-letter-2017");
if (letter === undefined) throw new Error("the record has no such letter");

function outline({ package: { id }, parts }: PackageNode): unknown {
  return { [id]: parts.map((part) => (isPackage(part) ? outline(part) : part.id)) };
}

test("packages lie in each other as the document has them, the outermost first", () => {
  expect(packageTree(letter.packages, statements).map(outline)).toEqual([
    {
      "os-letter-choice": [{ "os-letter-crossings": ["os-letter-2-a", "os-letter-2-b"] }, "os-letter-3"],
    },
  ]);
});

test("clauses that are not at hand are left out", () => {
  const some = statements.filter((statement) => statement.id === "os-letter-3");
  expect(packageTree(letter.packages, some).map(outline)).toEqual([
    { "os-letter-choice": [{ "os-letter-crossings": [] }, "os-letter-3"] },
  ]);
});
