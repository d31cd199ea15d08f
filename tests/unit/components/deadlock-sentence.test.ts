import { describe, expect, test } from "vitest";
import { sentenceText } from "@/components/deadlocks/sentence";
import type { Requirement } from "@/lib/schemas/deadlock-views";

const names: Record<string, string> = { alba: "Alba", borea: "Borea", cantons: "the Cantons" };
const labels: Record<string, string> = { truce: "Truce", sequence: "Order of steps", people: "Prisoners" };

function edge(from: string, to: string, ...parties: string[]): Requirement {
  return { from, to, parties, statements: ["one"] };
}

function tell(...edges: Requirement[]): string {
  return sentenceText(
    { edges },
    (party) => names[party] ?? party,
    (issue) => labels[issue] ?? issue,
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

  test("puts commas between three and names all parties of an edge", () => {
    const circle = [
      edge("truce", "sequence", "alba", "cantons"),
      edge("sequence", "people", "borea"),
      edge("people", "water", "borea"),
      edge("water", "truce", "borea"),
    ];
    expect(tell(...circle)).toBe(
      "For Alba and the Cantons, “Truce” can come only after “Order of steps”; for Borea, “Order of steps” can " +
        "come only after “Prisoners”, “Prisoners” only after “water” and “water” only after “Truce”.",
    );
  });
});
