import type { Metadata } from "next";
import { readAsked } from "@/app/s/missing/read-asked";
import { Frame } from "@/components/frame/frame";
import { PlainFrame } from "@/components/frame/plain-frame";
import { MissingPage } from "@/components/missing/missing-page";
import type { RawParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";

export function generateMetadata(): Metadata {
  return { title: say("missing.page_title"), robots: { index: false } };
}

/** What the server draws in the place of every page that is not there. */
export default async function Page({ searchParams }: { searchParams: Promise<RawParameters> }) {
  const missing = await readAsked(searchParams);
  const page = <MissingPage missing={missing} framed={false} />;
  if (missing.outline === null) return <PlainFrame>{page}</PlainFrame>;
  const { negotiation, imported } = missing.outline;
  return (
    <Frame negotiation={negotiation} docs={negotiation.start.docs} imported={imported}>
      {page}
    </Frame>
  );
}
