import type { ReactNode } from "react";
import { PageHead } from "@/components/frame/page-head";
import { AgreementPart } from "@/components/method/agreement-part";
import {
  CertaintyPart,
  ChangesPart,
  DisputesPart,
  EvidencePart,
  StancesPart,
  StatusPart,
} from "@/components/method/codebook";
import { IssuesPart } from "@/components/method/issues-part";
import styles from "@/components/method/method.module.css";
import { MissingPart } from "@/components/method/missing-part";
import { CorrectPart, MakingPart, NoticeParts, StatementPart } from "@/components/method/record-parts";
import { Contents } from "@/components/method/section";
import { partyLooks } from "@/components/ui/party-look";
import type { AgreementRow } from "@/lib/domain/agreement-rows";
import type { Coverage } from "@/lib/domain/coverage";
import type { MethodExamples } from "@/lib/domain/method-examples";
import { say } from "@/lib/language/say";
import type { Agreement } from "@/lib/schemas/agreement";
import type { IssueGroup } from "@/lib/schemas/entities";
import type { Outline } from "@/lib/schemas/views";

export type MethodScreenProps = {
  outline: Outline;
  method: {
    issue_groups: readonly IssueGroup[];
    examples: MethodExamples;
    agreement: { whole: Agreement; rows: AgreementRow[] } | null;
    coverage: Coverage;
    counts: Record<"statements" | "clauses" | "documents" | "sources" | "disputes", number>;
  };
  /** Buttons at the right of the title, such as Share. */
  actions?: ReactNode;
};

/** How the record is made: every word of it with an example, how far its coders agreed, what it lacks. */
export function MethodScreen({ outline, method, actions }: MethodScreenProps) {
  const { negotiation } = outline;
  const { issue_groups, examples, agreement, coverage, counts } = method;
  const place = { negotiation: negotiation.id, looks: partyLooks(outline.parties) };
  return (
    <>
      <PageHead
        kicker={negotiation.title}
        title={say("method.title")}
        lede={say("method.lede")}
        actions={actions}
      />
      <div className={styles.layout}>
        <Contents />
        <div className={styles.body}>
          <StatementPart counts={counts} />
          <IssuesPart
            groups={issue_groups}
            version={negotiation.codebook_version}
            examples={examples.issues}
            {...place}
          />
          <StancesPart examples={examples} {...place} />
          <EvidencePart examples={examples} {...place} />
          <CertaintyPart examples={examples} {...place} />
          <ChangesPart examples={examples} {...place} />
          <StatusPart examples={examples} outline={outline} {...place} />
          <DisputesPart examples={examples} count={counts.disputes} {...place} />
          <MakingPart negotiation={negotiation} agreement={agreement?.whole ?? null} />
          <AgreementPart negotiation={negotiation.id} agreement={agreement} />
          <MissingPart coverage={coverage} documents={counts.documents} {...place} />
          <NoticeParts negotiation={negotiation} />
          <CorrectPart negotiation={negotiation} />
        </div>
      </div>
    </>
  );
}
