import { expect, test } from "vitest";
import { sha256 } from "@/lib/domain/canonical";
import { cutText } from "@/lib/domain/canonical-writer";
import { openLongTexts } from "@/prisma/import-long-text";
import { describeOnBoth } from "@/tests/integration/setup/database";

/** So many letters make a piece. */
const piece = 300_000;

describeOnBoth("long texts, handed over in pieces, arrive as they were", (opened) => {
  /** Hands texts over one after another; what the database makes of each, and how many pieces it got for all. */
  function passOn(texts: readonly (readonly Uint8Array[])[]) {
    return opened().client.$transaction(async (tx) => {
      const handOver = await openLongTexts(tx);
      const read: string[] = [];
      for (const each of texts) {
        const [row] = await tx.$queryRaw<{ text: string }[]>`SELECT ${await handOver(each)} AS text`;
        read.push(row?.text ?? "");
      }
      const [sent] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM long_text`;
      return { read, sent: sent?.count };
    });
  }

  test.each([
    ["a letter of two units across a cut", `${"x".repeat(piece - 1)}😀${"y".repeat(piece)}`],
    ["a mark of byte order right after a cut", `${"x".repeat(piece)}\uFEFFy`],
    ["signs that JSON and SQL have uses for", `'"\\ \\u0000 \\n $1 {} [] \u0001 ${"ї".repeat(piece)}'`],
  ])("%s", async (_what, text) => {
    const pieces = cutText(text);
    expect(pieces.length).toBeGreaterThan(1);
    const { read } = await passOn([pieces]);
    // Compared by hash: where they differ, nobody wants to read both.
    expect(read.map(sha256)).toEqual([sha256(text)]);
  });

  test("a piece that several texts share, or one text twice, is sent once", async () => {
    const [one, two, three] = ["one ", "two ", "three "].map((text) => Buffer.from(text));
    if (!one || !two || !three) throw new Error("three pieces were made");
    expect(await passOn([[one, two, one], [two, three], [one]])).toEqual({
      read: ["one two one ", "two three ", "one "],
      sent: 3,
    });
  });
});
