import { FacetOption } from "@/components/filters/facet-option";
import styles from "@/components/filters/filters.module.css";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { recordLanguage } from "@/lib/language/speech";
import type { IssueGroupLabel } from "@/lib/schemas/views";

export type IssueFacetProps = {
  groups: readonly IssueGroupLabel[];
  chosen: readonly string[];
  counts: Record<string, number>;
  onToggle?: ((value: string) => void) | undefined;
};

/** Groups of issues, each opening to its issues. */
export function IssueFacet({ groups, chosen, counts, onToggle }: IssueFacetProps) {
  const option = ({ id, label }: { id: string; label: string }) => (
    <FacetOption
      name="issue"
      value={id}
      label={<span lang={recordLanguage}>{label}</span>}
      count={counts[id] ?? 0}
      chosen={chosen.includes(id)}
      onToggle={onToggle}
    />
  );
  return (
    <ul>
      {groups.map((group) => (
        <li key={group.id} className={styles.group}>
          {option(group)}
          <details open={group.issues.some((issue) => chosen.includes(issue.id))}>
            <summary>
              <span className="spoken">
                {sayWith("filters.issues_in", { group: group.label, record: recordText })}
              </span>
            </summary>
            <ul>
              {group.issues.map((issue) => (
                <li key={issue.id}>{option(issue)}</li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
