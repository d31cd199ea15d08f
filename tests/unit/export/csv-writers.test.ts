import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

test("one place alone writes tables, so that its defence holds for all of them", () => {
  const sources = ["app", "lib", "components"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  expect(sources.length).toBeGreaterThan(300);
  const writers = sources.filter((file) => readFileSync(file, "utf8").includes("csv-stringify"));
  expect(writers).toEqual([path.join("lib", "export", "csv.ts")]);
});
