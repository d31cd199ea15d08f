import * as z from "zod/mini";
import { documentView, positionsView } from "@/lib/schemas/views";

/** What the API answers when asked for a document. */
export const documentAnswer = z.strictObject({ revision: z.string(), data: documentView });

/** What the API answers when asked for a party's positions at a round. */
export const positionsAnswer = z.strictObject({ revision: z.string(), data: positionsView });
