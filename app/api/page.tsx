import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readApi } from "@/app/api/read-api";
import { ApiPage } from "@/components/api/api-page";
import { ApiLanguageNote } from "@/components/api/language-note";
import { Frame } from "@/components/frame/frame";
import { pageMetadata } from "@/components/frame/page-metadata";
import { FaultNotice } from "@/components/ui/fault-notice";
import type { RawParameters } from "@/lib/address/read-parameters";
import { canonicalHref } from "@/lib/address/read-parameters";

export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: "The record as data",
    description:
      "Every operation of the API with its parameters, an example that works and the answer’s fields.",
    canonical: "/api",
  });
}

export default async function Page({ searchParams }: { searchParams: Promise<RawParameters> }) {
  const { outline, guide, faults, canonical } = await readApi(searchParams);
  if (canonical !== null) redirect(canonicalHref("/api", canonical));
  const page = (
    <>
      <FaultNotice faults={faults} />
      <ApiLanguageNote />
      <ApiPage {...guide} />
    </>
  );
  if (outline === null) return <main id="content">{page}</main>;
  const { negotiation, imported } = outline;
  return (
    <Frame negotiation={negotiation} docs={negotiation.start.docs} imported={imported}>
      {page}
    </Frame>
  );
}
