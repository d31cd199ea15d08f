import { say } from "@/lib/language/say";

/** The words of what opens a cell, and to the ear whose statements they are and how many. */
export function MoreLabel({ words, count, name }: { words: string; count: number; name: string }) {
  return (
    <>
      {words}
      <span className="spoken"> {say("grid.more_of", { count, party: name })}</span>
    </>
  );
}
