import type { Metadata } from "next";
import { pageMetadata } from "@/components/frame/page-metadata";
import { issuesHref, issuesParameters } from "@/lib/address/parameters";
import { type RawParameters, readParameters } from "@/lib/address/read-parameters";
import { say } from "@/lib/language/say";
import { getOutline } from "@/lib/queries/outline";

export type IssuesProps = { params: Promise<{ negotiation: string }>; searchParams: Promise<RawParameters> };

/** Whose issues the address asks for, and which part of them. */
export async function readIssues({ params, searchParams }: IssuesProps) {
  const { negotiation } = await params;
  const { state, faults, canonical } = readParameters(issuesParameters, await searchParams);
  return { negotiation, page: state.page, live: issuesHref(negotiation, state), faults, canonical };
}

/** What the page of all issues is called. */
export async function issuesMetadata(props: IssuesProps): Promise<Metadata> {
  const outline = await getOutline((await props.params).negotiation);
  if (outline === null) return {};
  const { negotiation, issue_groups } = outline;
  const count = issue_groups.reduce((sum, group) => sum + group.issues.length, 0);
  return pageMetadata({
    title: say("issues.page_title", { negotiation: negotiation.title }),
    description: say("issues.list_description", { count }),
    canonical: (await readIssues(props)).live,
    negotiation,
  });
}
