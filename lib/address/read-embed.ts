import { parseAsStringLiteral } from "nuqs/server";
import { themes } from "@/lib/address/embed";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";

/** What the address of an embed takes beside what its page takes: light or dark, else as the reader's system. */
export const embedParameters = { theme: parseAsStringLiteral(themes) };

export type EmbedProps<Ids> = { params: Promise<Ids>; searchParams: Promise<RawParameters> };

/** Parts the query of an embed: its own part, and the props of the page that it shows. */
export async function readEmbed<Ids>({ params, searchParams }: EmbedProps<Ids>) {
  const { theme, ...rest } = await searchParams;
  const own: RawParameters = theme === undefined ? {} : { theme };
  const { state, faults } = readParameters(embedParameters, own, { theme: themes });
  const page: EmbedProps<Ids> = { params, searchParams: Promise.resolve(rest) };
  return { theme: state.theme, faults, page };
}
