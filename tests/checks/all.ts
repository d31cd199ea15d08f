import { mkdirSync } from "node:fs";
import { outputFolder } from "./command";
import type { Result } from "./reports";
import { type Step, steps } from "./steps";

interface Done extends Result {
  step: Step;
  seconds: number;
}

/** The steps asked for by name with those they need; all of them where none is named. Throws on an unknown name. */
function chooseSteps(names: readonly string[]): readonly Step[] {
  if (names.length === 0) return steps;
  const known = steps.map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`no check is called ${unknown.join(", ")}; there are: ${known.join(", ")}`);
  const needed = steps.filter((step) => names.includes(step.name)).flatMap((step) => step.needs);
  return steps.filter((step) => names.includes(step.name) || needed.includes(step.name));
}

async function runStep(step: Step, done: readonly Done[]): Promise<Result> {
  const broken = done.find((other) => step.needs.includes(other.step.name) && other.failed > 0);
  if (broken) return { passed: 0, failed: 1, notes: [`not run: it needs ${broken.step.title}`] };
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, notes: [error instanceof Error ? error.message : String(error)] };
  }
}

/** Runs the checks one after the other, prints what came of each, and ends with the line that counts. */
async function main(names: readonly string[]): Promise<void> {
  mkdirSync(outputFolder, { recursive: true });
  const done: Done[] = [];
  const chosen = chooseSteps(names);
  for (const [index, step] of chosen.entries()) {
    console.log(`\n── ${index + 1}/${chosen.length} ${step.name}: ${step.title}`);
    const start = performance.now();
    const result = await runStep(step, done);
    const seconds = (performance.now() - start) / 1000;
    done.push({ ...result, step, seconds });
    console.log(
      `${result.failed > 0 ? "✗" : "✓"} ${step.name}: ${result.passed} passed, ${result.failed} failed, ${seconds.toFixed(1)} s`,
    );
  }
  console.log("");
  for (const { step, passed, failed, notes, seconds } of done) {
    const figures = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    console.log(
      `${failed > 0 ? "✗" : "✓"} ${step.name.padEnd(12)}${figures} ${seconds.toFixed(1).padStart(7)} s`,
    );
    for (const note of notes) console.log(`    ${note.split("\n", 1)[0]}`);
  }
  const failed = done.reduce((sum, one) => sum + one.failed, 0);
  const skipped = done.reduce((sum, one) => sum + (one.skipped ?? 0), 0);
  const passed = done.reduce((sum, one) => sum + one.passed, 0);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
