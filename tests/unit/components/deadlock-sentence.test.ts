import { describe, expect, test } from "vitest";
import { sentenceText } from "@/components/deadlocks/sentence";
import { speakingIn } from "@/lib/language/install";
import type { Requirement } from "@/lib/schemas/deadlock-views";

const names: Record<string, string> = { alba: "Alba", borea: "Borea", cantons: "the Cantons" };
const labels: Record<string, string> = { truce: "Truce", sequence: "Order of steps", people: "Prisoners" };

function edge(from: string, to: string, ...parties: string[]): Requirement {
  return { from, to, parties, statements: ["one"] };
}

function tell(...edges: Requirement[]): string {
  return sentenceText(
    { edges },
    { nameOf: (party) => names[party] ?? party, labelOf: (issue) => labels[issue] ?? issue },
  );
}

describe("a deadlock in a sentence", () => {
  test("of two parties", () => {
    expect(tell(edge("truce", "sequence", "alba"), edge("sequence", "truce", "borea"))).toBe(
      "For Alba, “Truce” can come only after “Order of steps”; for Borea, “Order of steps” can come only after “Truce”.",
    );
  });

  test("joins what one party says of several issues, wherever the circle begins", () => {
    const circle = [
      edge("truce", "sequence", "alba"),
      edge("sequence", "people", "borea"),
      edge("people", "truce", "alba"),
    ];
    expect(tell(...circle)).toBe(
      "For Borea, “Order of steps” can come only after “Prisoners”; " +
        "for Alba, “Prisoners” can come only after “Truce” and “Truce” only after “Order of steps”.",
    );
  });

  test("puts commas between three and lets each party of an edge speak for itself", () => {
    const circle = [
      edge("truce", "sequence", "alba", "cantons"),
      edge("sequence", "people", "borea"),
      edge("people", "water", "borea"),
      edge("water", "truce", "borea"),
    ];
    expect(tell(...circle)).toBe(
      "For Alba and for the Cantons, each speaking for itself, “Truce” can come only after “Order of steps”; for Borea, “Order of steps” can " +
        "come only after “Prisoners”, “Prisoners” only after “water” and “water” only after “Truce”.",
    );
  });

  test("in Ukrainian, with names that stay as they are", () => {
    const circle = [
      edge("truce", "sequence", "alba", "cantons"),
      edge("sequence", "people", "borea"),
      edge("people", "truce", "borea"),
    ];
    expect(speakingIn("uk", () => tell(...circle))).toBe(
      "Alba і the Cantons, кожна сторона від себе: «Truce» — лише після «Order of steps»; " +
        "Borea: «Order of steps» — лише після «Prisoners», а «Prisoners» — лише після «Truce».",
    );
  });
});
