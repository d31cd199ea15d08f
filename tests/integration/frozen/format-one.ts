import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * A snapshot as the first importer stored it, never to be written again: whatever the format is today, it
 * must be read and drawn.
 */
export const formatOne = {
  hash: "4d14ae3caf7ba6a01ebb45ae07deda15ff185535541aea70482b92bb7b1f9245",
  negotiation_id: "three-party",
  round_id: "ferry-house-2018",
  format: 1,
  payload: readFileSync(path.join(import.meta.dirname, "format-1.snapshot"), "utf8"),
};
