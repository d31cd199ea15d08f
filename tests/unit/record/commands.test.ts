import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);

/** Runs one of the record's commands as `npm run` would, and says how it ended. */
async function runCommand(command: "check" | "format", folders: string[], recordDir = "") {
  const env = { ...process.env, RECORD_DIR: recordDir };
  const script = ["--import", "tsx", `lib/record/${command}.ts`, ...folders];
  return run(process.execPath, script, { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
}

describe("the record's commands", { timeout: 60_000 }, () => {
  let place = "";
  beforeAll(async () => {
    place = await mkdtemp(path.join(tmpdir(), "parley-record-"));
  });
  afterAll(() => rm(place, { recursive: true }));

  it("count what a record holds when all is well", async () => {
    const { code, stdout } = await runCommand("check", ["tests/records/three-party/"]);
    expect(code).toBe(0);
    expect(stdout).toContain("tests/records/three-party: no faults, 19 files");
    expect(stdout).toMatch(/documents\/ \(5 files\) +documents: 5, clauses: 22/);
  });

  it("print every fault and the layout, end with 1, and write the layout anew", async () => {
    const folder = path.join(place, "two-farms");
    await cp("tests/records/two-farms", folder, { recursive: true });
    const file = path.join(folder, "parties.yaml");
    const before = await readFile(file, "utf8");
    await writeFile(file, before.replace("kind: principal", "kind:   leader"));
    const broken = await runCommand("check", [folder]);
    expect(broken.code).toBe(1);
    expect(broken.stdout.split("\n")).toEqual([
      `${file}:4  northfold  kind  "leader" → one of: principal, mediator, partner, alliance`,
      `${file}:4  -  layout  "  kind:   leader" → the canonical layout: npm run record:format ${folder}`,
      "2 faults",
      "",
    ]);
    expect((await runCommand("format", [folder])).code).toBe(0);
    expect(await readFile(file, "utf8")).toBe(before.replace("principal", "leader"));
    await writeFile(file, "- id: [");
    const unreadable = await runCommand("format", [folder]);
    expect(unreadable.code).toBe(1);
    expect(unreadable.stderr).toContain("parties.yaml: no valid YAML, left as it is");
    expect(await readFile(file, "utf8")).toBe("- id: [");
  });

  it("say in one line that there is no record", async () => {
    const none = await runCommand("check", [], "tests/records/broken");
    expect(none.code).toBe(1);
    expect(none.stderr).toContain("No record in tests/records/broken: expected at least one folder");
    const nowhere = await runCommand("check", [path.join(place, "nowhere")]);
    expect(nowhere.stderr).toContain("is no folder: expected the folder of a record");
  });
});
