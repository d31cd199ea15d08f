import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { overviewHref } from "@/lib/address/parameters";
import { searchHref } from "@/lib/address/search";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import type { Missing, MissingList } from "@/lib/schemas/missing";

const longestSearch = 60;

/** What an id may be about, as words to search for. */
function wordsOf(id: string): string {
  return id
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ")
    .slice(0, longestSearch);
}

function listHref(negotiation: string, list: MissingList): string {
  return list === "statements" ? searchHref(negotiation) : inLanguage(`/${negotiation}/${list}`);
}

/** The links that lead on from where nothing is; out of a frame they open beside it. */
export function MissingWays({ missing, framed }: { missing: Missing; framed: boolean }) {
  const { kind, outline, negotiations } = missing;
  const target = framed ? "_blank" : undefined;
  const shown = outline === null ? negotiations : [outline.negotiation];
  const words = kind === "entry" || kind === "negotiation" ? wordsOf(missing.id) : "";
  return (
    <ul>
      {kind === "entry" && (
        <li>
          <a href={listHref(missing.outline.negotiation.id, missing.list)} target={target}>
            {say("missing.all", { list: missing.list })}
          </a>
        </li>
      )}
      {kind === "entry" && words !== "" && (
        <li>
          <a href={searchHref(missing.outline.negotiation.id, { q: words })} target={target}>
            {say("missing.search", { words })}
          </a>
        </li>
      )}
      {shown.map(({ id, title }) => (
        <li key={id}>
          <a href={kind === "snapshot" ? inLanguage(`/${id}/revisions`) : overviewHref(id)} target={target}>
            {sayWith(kind === "snapshot" ? "missing.snapshots" : "missing.overview", {
              negotiation: title,
              record: recordText,
            })}
          </a>
        </li>
      ))}
      <li>
        <a href={inLanguage("/")} target={target}>
          {say("missing.start")}
        </a>
      </li>
    </ul>
  );
}
