import "server-only";
import { getOutline, listNegotiations } from "@/lib/queries/outline";
import { findSnapshot } from "@/lib/queries/snapshots";
import { type Missing, missingLists } from "@/lib/schemas/missing";

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Looks up what is known of a path at which there is nothing. */
export async function readMissing(asked: string): Promise<Missing> {
  const [, first = "", ...others] = asked
    .replace(/^\/embed(?=\/)/, "")
    .split("/")
    .map(decode);
  const negotiations = (await listNegotiations()).map(({ id, title }) => ({ id, title }));
  const read = { asked, negotiations };
  const [place = "", id = "", more] = others;
  if (first === "s") {
    const found = await findSnapshot(place);
    const known = typeof found === "string" ? null : await getOutline(found.negotiation);
    if (typeof found === "string") return { ...read, kind: "snapshot", why: found, outline: null };
    return { ...read, kind: "page", outline: known };
  }
  const outline = await getOutline(first);
  if (outline === null) {
    return first !== "" && !first.includes(".")
      ? { ...read, kind: "negotiation", id: first, outline }
      : { ...read, kind: "page", outline };
  }
  const list = missingLists.find((each) => each === place);
  return list === undefined || id === "" || more !== undefined
    ? { ...read, kind: "page", outline }
    : { ...read, kind: "entry", list, id, outline };
}
