import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import type { RawParameters } from "@/lib/address/read-parameters";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";

export type IssuesProps = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

/** What the page of all issues is called. */
export async function issuesMetadata({ params }: IssuesProps): Promise<Metadata> {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) return {};
  const { negotiation, issue_groups } = outline;
  const count = issue_groups.reduce((sum, group) => sum + group.issues.length, 0);
  return pageMetadata({
    title: say("issues.page_title", { negotiation: negotiation.title }),
    description: say("issues.list_description", { count }),
    canonical: inLanguage(`/${negotiation.id}/issues`),
    negotiation,
  });
}
