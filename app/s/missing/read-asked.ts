import type { RawParameters } from "@/lib/address/read-parameters";
import { readMissing } from "@/lib/queries/missing";
import type { Missing } from "@/lib/schemas/missing";

/** What is known of the path that the server names in `asked`. */
export async function readAsked(searchParams: Promise<RawParameters>): Promise<Missing> {
  const { asked } = await searchParams;
  return readMissing([asked].flat()[0] ?? "/");
}
