import { countOf } from "@/components/format";

/** The words of what opens a cell, and to the ear whose statements they are and how many. */
export function MoreLabel({ words, count, name }: { words: string; count: number; name: string }) {
  return (
    <>
      {words}
      <span className="spoken">
        {" "}
        ({countOf(count, "statement")} of {name})
      </span>
    </>
  );
}
