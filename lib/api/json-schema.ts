import * as z from "zod/mini";

/** A JSON Schema, as far as the description of the API looks into it; what else it holds is passed on. */
export const jsonSchema = z.looseObject({
  $ref: z.optional(z.string()),
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  format: z.optional(z.string()),
  description: z.optional(z.string()),
  enum: z.optional(z.array(z.union([z.string(), z.number()]))),
  const: z.optional(z.union([z.string(), z.number()])),
  required: z.optional(z.array(z.string())),
  get items() {
    return z.optional(jsonSchema);
  },
  get anyOf() {
    return z.optional(z.array(jsonSchema));
  },
  get oneOf() {
    return z.optional(z.array(jsonSchema));
  },
  get properties() {
    return z.optional(z.record(z.string(), jsonSchema));
  },
});

export type JsonSchema = z.infer<typeof jsonSchema>;

/** Where a schema stands within the description. */
export function schemaReference(name: string): string {
  return `#/components/schemas/${name}`;
}
