import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as z from "zod/mini";
import { fileKinds } from "@/lib/record/file-kinds";
import { layoutSchema } from "@/lib/record/layout-schemas";
import { reservedNegotiationIds } from "@/lib/schemas/words";

/** Every field name and every word of a closed list in a schema. */
function wordsIn(schema: unknown): string[] {
  if (schema instanceof z.ZodMiniOptional) return wordsIn(schema.def.innerType);
  if (schema instanceof z.ZodMiniArray) return wordsIn(schema.def.element);
  if (schema instanceof z.ZodMiniEnum) return schema.options.map(String);
  if (!(schema instanceof z.ZodMiniObject)) return [];
  const fields: [string, unknown][] = Object.entries(schema.shape);
  return fields.flatMap(([name, field]) => [name, ...wordsIn(field)]);
}

it("the data dictionary names every file, every field and every allowed value", () => {
  const dictionary = readFileSync("seeds/README.md", "utf8");
  const words = fileKinds.flatMap((kind) => wordsIn(layoutSchema(kind)));
  expect(words.length).toBeGreaterThan(200);
  const spoken = new Set([...words, ...reservedNegotiationIds]);
  const missing = [...spoken].filter(
    (word) => !new RegExp(`\`[^\`\n]*\\b${word}\\b[^\`\n]*\``).test(dictionary),
  );
  expect(missing).toEqual([]);
  expect(fileKinds.filter(({ name }) => !dictionary.includes(`| \`${name}`)).map(({ name }) => name)).toEqual(
    [],
  );
});
