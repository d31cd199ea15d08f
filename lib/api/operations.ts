import "server-only";
import { dataOperations } from "@/lib/api/data-operations";
import { feeds, frozenFiles, liveFiles } from "@/lib/api/file-operations";
import type { Operation } from "@/lib/api/operation";

/** Every operation of the API, in the order in which they are described. */
export const operations: readonly Operation[] = [...dataOperations, ...liveFiles, ...feeds, ...frozenFiles];
