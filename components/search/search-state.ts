import type { inferParserType } from "nuqs/server";
import type { searchParameters } from "@/lib/address/search";

/** What the address of a search asks for, every field there. */
export type SearchChoice = inferParserType<typeof searchParameters>;
