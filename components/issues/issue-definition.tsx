import styles from "@/components/issues/issue.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { issueHref } from "@/lib/address/parameters";
import type { Issue } from "@/lib/schemas/entities";

export type IssueDefinitionProps = { negotiation: string; issue: Issue; issues: Lookups["issues"] };

/** What the codebook says of an issue: why it matters, what belongs to it, and what stands elsewhere. */
export function IssueDefinition({ negotiation, issue, issues }: IssueDefinitionProps) {
  return (
    <dl className={styles.definition}>
      <div>
        <dt>What belongs here</dt>
        <dd>{issue.definition}</dd>
      </div>
      <div>
        <dt>Why it matters</dt>
        <dd>{issue.matters}</dd>
      </div>
      {issue.includes.length > 0 && (
        <div>
          <dt>For example</dt>
          <dd>
            <ul>
              {issue.includes.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {issue.excludes.length > 0 && (
        <div>
          <dt>What belongs elsewhere</dt>
          <dd>
            <ul>
              {issue.excludes.map(({ what, see }) => (
                <li key={`${what} ${see}`}>
                  {what}: <a href={issueHref(negotiation, see)}>{issues.get(see)?.label ?? see}</a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
