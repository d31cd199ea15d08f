import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod/mini";
import type { WholeRecord } from "@/lib/schemas/record-data";

const first = "as it was first written";
const second = "as it was put later";

/** The record with one of two marks in everything that a page shows: its heading, its statements, its issues. */
export function marked(record: WholeRecord, which: "first" | "second"): WholeRecord {
  const mark = which === "first" ? first : second;
  return {
    ...record,
    negotiation: { ...record.negotiation, title: `Talks ${mark}` },
    issue_groups: record.issue_groups.map((group) => ({
      ...group,
      issues: group.issues.map((each) => ({ ...each, label: `${each.label}, ${mark}` })),
    })),
    statements: record.statements.map((each) => ({ ...each, summary: `Said ${mark}.` })),
  };
}

/** Which of the two an answer is drawn from; "both" where it mixes them. */
export function markIn(text: string): "first" | "second" | "both" | "none" {
  const [hasFirst, hasSecond] = [text.includes(first), text.includes(second)];
  if (hasFirst && hasSecond) return "both";
  if (hasFirst) return "first";
  return hasSecond ? "second" : "none";
}

const ready = z.object({ revisions: z.record(z.string(), z.string()) });

/** The revision that a process says to be in force. */
export async function revisionAt(url: string, negotiation: string): Promise<string | undefined> {
  const answer = await fetch(`${url}/api/ready`);
  return ready.parse(await answer.json()).revisions[negotiation];
}

/** Milliseconds until something holds; asks again and again, and gives up after a time. */
export async function timeUntil(limitMs: number, holds: () => Promise<boolean>): Promise<number> {
  const since = performance.now();
  while (!(await holds())) {
    if (performance.now() - since > limitMs) throw new Error(`it does not hold after ${limitMs} ms`);
    await pause(50);
  }
  return performance.now() - since;
}
