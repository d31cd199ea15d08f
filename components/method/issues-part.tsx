import { IssueDefinition } from "@/components/issues/issue-definition";
import { type ExamplePlace, StatementExample } from "@/components/method/example";
import styles from "@/components/method/method.module.css";
import { Section } from "@/components/method/section";
import type { MethodExamples } from "@/lib/domain/method-examples";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Issue, IssueGroup } from "@/lib/schemas/entities";

export type IssuesPartProps = ExamplePlace & {
  groups: readonly IssueGroup[];
  version: number;
  examples: MethodExamples["issues"];
};

/** Every issue of the codebook: its question, what belongs to it and what does not, and an example. */
export function IssuesPart({ groups, version, examples, ...place }: IssuesPartProps) {
  const issues = new Map<string, Issue>(
    groups.flatMap((group) => group.issues.map((issue) => [issue.id, issue])),
  );
  const counts = { version, issues: issues.size, groups: groups.length };
  return (
    <Section part="issues">
      <p>{say("method.issues_lede", counts)}</p>
      {groups.map((group) => (
        <div key={group.id}>
          <h3 lang={recordLanguage}>{group.label}</h3>
          {group.issues.map((issue) => (
            <details key={issue.id} id={`issue-${issue.id}`} className={styles.issue}>
              <summary lang={recordLanguage}>
                <b>{issue.label}</b>
                <span>{issue.question}</span>
              </summary>
              <IssueDefinition negotiation={place.negotiation} issue={issue} issues={issues} />
              <StatementExample statement={examples.get(issue.id)} {...place} />
            </details>
          ))}
        </div>
      ))}
    </Section>
  );
}
