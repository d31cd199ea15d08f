import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { findFaults } from "../checks/arrows";
import { parseModule } from "../checks/imports";

const root = path.resolve(import.meta.dirname, "../..");

function listFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  return listed.split("\n").filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith(".d.ts"));
}

function judge(files: Record<string, string>): string[] {
  return findFaults(Object.entries(files).map(([file, source]) => parseModule(file, source)));
}

test("no import of the code runs against the flow of the data", () => {
  const modules = listFiles().map((file) => parseModule(file, readFileSync(path.join(root, file), "utf8")));
  expect(modules.length).toBeGreaterThan(0);
  expect(findFaults(modules)).toEqual([]);
});

describe("an import against the arrow is found", () => {
  test.each([
    ["lib/domain/a.ts", 'import { x } from "@/lib/queries/x";', "lib/queries/x"],
    ["lib/domain/a.ts", 'import { readFile } from "node:fs";', "node:fs"],
    ["lib/domain/a.ts", 'import { useState } from "react";', "react"],
    ["lib/schemas/a.ts", 'import type { X } from "../domain/x";', "lib/domain/x"],
    ["lib/record/a.ts", 'import { db } from "@/lib/db";', "lib/db"],
    ["lib/queries/a.ts", 'export { Row } from "../../components/row";', "components/row"],
    ["lib/queries/a.ts", 'export * from "@/app/page";', "app/page"],
    ["components/a.tsx", 'const late = import("@/lib/queries/x");', "lib/queries/x"],
    ["components/a.tsx", 'import type { Row } from "@/prisma/generated/client";', "prisma/generated/client"],
    ["app/page.tsx", 'import { readRecord } from "@/lib/record/read";', "lib/record/read"],
  ])("%s: %s", (file, source, target) => {
    expect(judge({ [file]: source })).toContain(`${file} imports ${target}`);
  });

  test("words in a string or a comment are no import", () => {
    expect(
      judge({ "lib/domain/a.ts": '// import x from "react"\nexport const a = "from \'react\'";' }),
    ).toEqual([]);
  });
});

describe("what reaches the browser", () => {
  const server = {
    "lib/a/load.ts": 'import "server-only";\nexport interface Row {}\nexport const load = 1;',
  };

  test("a client module that loads a server module over another one", () => {
    const faults = judge({
      ...server,
      "lib/a/between.ts": 'export { load } from "./load";',
      "components/a.tsx": '"use client";\nimport { load } from "@/lib/a/between";',
    });
    expect(faults).toEqual([
      "components/a.tsx → lib/a/between.ts → lib/a/load.ts → server-only in the browser",
    ]);
  });

  test("only a type crosses, or the module is drawn on the server", () => {
    expect(
      judge({
        ...server,
        "components/a.tsx": '"use client";\nimport type { Row } from "@/lib/a/load";',
        "components/b.tsx": 'import { load } from "@/lib/a/load";',
      }),
    ).toEqual([]);
  });
});

describe("sizes and names", () => {
  test("a page is a loader of at most 40 lines", () => {
    expect(judge({ "app/x/page.tsx": `${"\n".repeat(39)}export {};` })).toEqual([]);
    expect(judge({ "app/x/page.tsx": `${"\n".repeat(40)}export {};` })).toEqual([
      "app/x/page.tsx has 41 lines, at most 40 expected",
    ]);
  });

  test("a module has at most 250 lines", () => {
    expect(judge({ "lib/x.ts": `${"\n".repeat(250)}export {};` })).toHaveLength(1);
  });

  test.each(["lib/utils.ts", "components/common/a.tsx", "tests/e2e/helpers/a.ts", "lib/a/misc.ts"])(
    "%s",
    (file) => {
      expect(judge({ [file]: "export {};" })).toHaveLength(1);
    },
  );
});
