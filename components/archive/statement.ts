import type { Element } from "hast";
import { h } from "hastscript";
import { citationList, namesOf, referenceNode } from "@/components/archive/parts";
import { formatDate, formatList } from "@/components/format";
import { formatAmount } from "@/components/format-amount";
import type { Lookups } from "@/components/statement/lookups";
import { packagesAround } from "@/components/statement/package-words";
import { certaintyWords, changeWords, evidenceWords, stanceWords, whenWords } from "@/components/words";
import type { Statement } from "@/lib/schemas/entities";
import type { Condition } from "@/lib/schemas/parts";

function dateOf({ date, date_precision }: Statement): string {
  return date_precision === "inferred" ? `${formatDate(date)} (date inferred)` : formatDate(date);
}

function condition({ when, text, refs }: Condition, lookups: Lookups): Element {
  const named = refs.flatMap((id, index) => [index === 0 ? " — names: " : "; ", referenceNode(id, lookups)]);
  return h("li", h("b", whenWords(when)), " ", text, named);
}

function linkToEarlier({ continues, change, change_reason }: Statement, lookups: Lookups) {
  if (continues === undefined) return null;
  const told = [change === undefined ? "continues" : changeWords(change), change_reason].filter(Boolean);
  return h("p.note", `${told.join(": ")} — before: `, referenceNode(continues, lookups));
}

function packageNotes({ package: membership }: Statement, lookups: Lookups): Element[] {
  if (membership === undefined) return [];
  return packagesAround(membership.id, lookups.packages).map(({ rule, label }) =>
    h("p.note", `Part of a package, ${rule}: ${label}`),
  );
}

/** A statement with all that the record says of it; `facts` tell where it stands on the page. */
export function statementNode(statement: Statement, facts: readonly string[], lookups: Lookups): Element {
  const { id, number, stance, summary, quantities, conditions, addressee, speaker, evidence } = statement;
  const issue = lookups.issues.get(statement.issue)?.label ?? statement.issue;
  const touched = statement.also.map((each) => lookups.issues.get(each)?.label ?? each);
  const told = [
    [speaker?.name, speaker?.role].filter(Boolean).join(", "),
    dateOf(statement),
    evidenceWords(evidence).word,
    `certainty ${certaintyWords(statement.certainty)}`,
    `filed under ${issue}`,
    touched.length > 0 ? `touches ${formatList(touched)}` : "",
  ];
  return h("article", { id }, [
    h("p.who", [
      h("b", [number, stanceWords(stance).word].filter(Boolean).join(" · ")),
      addressee.length > 0 ? ` · would have to act: ${namesOf(addressee, lookups)}` : null,
      facts.map((fact) => ` · ${fact}`),
    ]),
    h("p.says", summary),
    quantities.length > 0
      ? h(
          "ul",
          quantities.map((each) => h("li", h("b", formatAmount(each)), ` ${each.what}`)),
        )
      : null,
    conditions.length > 0
      ? h(
          "ul",
          conditions.map((each) => condition(each, lookups)),
        )
      : null,
    packageNotes(statement, lookups),
    linkToEarlier(statement, lookups),
    statement.coder_note === undefined ? null : h("p.note", `Note of the coder: ${statement.coder_note}`),
    h("p.facts", told.filter(Boolean).join(" · "), ". ", citationList(statement.citations, lookups)),
  ]);
}
