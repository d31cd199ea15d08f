import styles from "@/components/issues/issue.module.css";
import type { Lookups } from "@/components/statement/lookups";
import { issueHref } from "@/lib/address/parameters";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Issue } from "@/lib/schemas/entities";

export type IssueDefinitionProps = { negotiation: string; issue: Issue; issues: Lookups["issues"] };

/** What the codebook says of an issue: why it matters, what belongs to it, and what stands elsewhere. */
export function IssueDefinition({ negotiation, issue, issues }: IssueDefinitionProps) {
  return (
    <dl className={styles.definition}>
      <div>
        <dt>{say("issues.definition_text")}</dt>
        <dd lang={recordLanguage}>{issue.definition}</dd>
      </div>
      <div>
        <dt>{say("issues.definition_matters")}</dt>
        <dd lang={recordLanguage}>{issue.matters}</dd>
      </div>
      {issue.includes.length > 0 && (
        <div>
          <dt>{say("issues.definition_includes")}</dt>
          <dd lang={recordLanguage}>
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
          <dt>{say("issues.definition_excludes")}</dt>
          <dd lang={recordLanguage}>
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
