import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readMessages } from "@/lib/language/install";
import { defaultLanguage } from "@/lib/language/speech";
import { findUnsent } from "../../checks/client-words";

const root = path.resolve(import.meta.dirname, "../../..");
const layout = "app/layout.tsx";

function readSources(): Map<string, string> {
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map(
      (file) => `${folder}/${file}`,
    ),
  );
  const modules = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
  return new Map(modules.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));
}

const keys = Object.entries(readMessages(path.join(root, "lib/language"), defaultLanguage)).flatMap(
  ([space, messages]) => Object.keys(messages).map((key) => `${space}.${key}`),
);

test("every message that the browser says is sent to it", () => {
  const sources = readSources();
  expect(sources.get(layout)).toContain("<ClientWords of={[");
  expect(findUnsent(sources, keys, layout)).toEqual([]);
});

test("one that is said at some remove, and not sent on one of two ways, is found", () => {
  const sources = new Map([
    [layout, 'export const a = <ClientWords of={["frame"]}>x</ClientWords>;'],
    ["app/page.tsx", 'import { A } from "@/components/sender";\nimport { B } from "@/components/plain";'],
    ["components/sender.tsx", 'import "@/components/b";\nexport const A = <ClientWords of={["words"]} />;'],
    ["components/plain.tsx", 'export { B } from "./b";'],
    ["components/b.tsx", '"use client";\nimport { c } from "./c";\nexport const B = say("frame.main");'],
    // A comment says nothing: say("grid.close").
    [
      "components/c.ts",
      `/* say("grid.close") */\nexport const c = (s: string) => say(\`words.stance.\${s}\`);`,
    ],
  ]);
  const fault = "components/b.tsx says words (components/c.ts), not sent";
  expect(findUnsent(sources, keys, layout)).toEqual([fault]);
  sources.set("app/page.tsx", 'import { A } from "@/components/sender";');
  expect(findUnsent(sources, keys, layout)).toEqual([]);
});
