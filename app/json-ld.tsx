import { siteOrigin } from "@/lib/address/origin";
import { jsonLdText, type Thing } from "@/lib/export/json-ld";

/** What a page is about, for search engines, with whole addresses. */
export async function JsonLd({ things }: { things: (origin: string) => Thing[] }) {
  return <script type="application/ld+json">{jsonLdText(things(await siteOrigin()))}</script>;
}
