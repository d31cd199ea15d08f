import type { Metadata } from "next";
import { readAsked } from "@/app/s/missing/read-asked";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { MissingPage } from "@/components/missing/missing-page";
import { pageOfEmbed } from "@/lib/address/embed";
import { type EmbedProps, readEmbed } from "@/lib/address/read-embed";
import { say } from "@/lib/language/say";

export function generateMetadata(): Metadata {
  return { title: say("missing.page_title"), robots: { index: false } };
}

/** The same inside a frame. */
export default async function EmbeddedMissing(props: EmbedProps<object>) {
  const { theme, page } = await readEmbed(props);
  const missing = await readAsked(page.searchParams);
  return (
    <EmbedFrame theme={theme} full={pageOfEmbed(missing.asked)} source="Parley">
      <MissingPage missing={missing} framed />
    </EmbedFrame>
  );
}
