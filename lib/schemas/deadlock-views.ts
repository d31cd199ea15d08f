import * as z from "zod/mini";
import { condition, id, issueId } from "@/lib/schemas/parts";

/** `from` is held back until `to`: by whom, in which statements. */
export const requirement = z.strictObject({
  from: issueId,
  to: issueId,
  parties: z.array(id),
  statements: z.array(id),
});

/** A cycle of requirements that no single party could undo alone. */
export const deadlock = z.strictObject({
  issues: z.array(issueId),
  parties: z.array(id),
  edges: z.array(requirement),
});

/** Deadlocks that share issues, shortest first, with all their edges, each once. */
export const knot = z.strictObject({
  issues: z.array(issueId),
  deadlocks: z.array(deadlock),
  edges: z.array(requirement),
});

/** A condition that names nothing in the record. */
export const openEnd = z.strictObject({ issue: issueId, party: id, statement: id, condition });

export type Requirement = z.infer<typeof requirement>;
export type Deadlock = z.infer<typeof deadlock>;
export type Knot = z.infer<typeof knot>;
export type OpenEnd = z.infer<typeof openEnd>;
