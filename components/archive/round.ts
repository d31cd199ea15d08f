import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { citationList, namesOf, outcomeFigures, referenceNode } from "@/components/archive/parts";
import { formatDate, formatList } from "@/components/format";
import type { Lookups } from "@/components/statement/lookups";
import { changeWords, disputeKindWords, partyKindWords } from "@/components/words";
import type { RoundView } from "@/lib/schemas/views";
import { changeTypes } from "@/lib/schemas/words";

function fact(term: string, ...told: (ElementContent | string)[]): Element[] {
  return [h("dt", term), h("dd", told)];
}

/** When, where and between whom the round took place. */
export function factNodes({ round, parties }: RoundView, lookups: Lookups): Element[] {
  const { window } = round;
  const delegations = round.delegations.map(({ party, head, members, note }) => {
    const told = [
      head && `headed by ${head}`,
      members.length > 0 ? `with ${formatList(members)}` : "",
      note ?? "",
    ].filter(Boolean);
    return h("p", `${namesOf([party], lookups)}: ${told.join("; ")}`);
  });
  const meetings = round.meetings.map(({ date, venue, who, what }) =>
    h("p", `${[formatDate(date), venue].filter(Boolean).join(", ")}. ${who}: ${what}`),
  );
  const list = [
    ...fact("Main day", formatDate(round.date)),
    ...fact("Covers", `${formatDate(window.from)} to ${formatDate(window.to)}`),
    ...(round.venue === undefined ? [] : fact("Venue", round.venue)),
    ...(round.duration === undefined ? [] : fact("Duration", round.duration)),
    ...(round.mediators.length === 0 ? [] : fact("Mediators", namesOf(round.mediators, lookups))),
    ...(delegations.length === 0 ? [] : fact("Delegations", ...delegations)),
    ...(meetings.length === 0 ? [] : fact("Meetings", ...meetings)),
    ...fact("Rests on", ...citationList(round.citations, lookups)),
    ...fact(
      "Parties",
      ...parties.map(({ name, kind, note }) => {
        return h("p", [`${name} (${partyKindWords(kind)})`, note].filter(Boolean).join(": "));
      }),
    ),
  ];
  return [h("dl", list)];
}

/** The typed changes against the round before. */
export function changeNodes(view: RoundView, lookups: Lookups): Element[] {
  const summaries = new Map(view.statements.map((statement) => [statement.id, statement.summary]));
  if (view.previous === null) return [];
  return changeTypes.flatMap((type) => {
    const changes = view.changes.filter((change) => change.type === type);
    const lines = changes.map(({ party, from, to, reason }) =>
      h("li", [
        `${namesOf([party], lookups)}: `,
        h("a", { href: `#${to.statement}` }, summaries.get(to.statement) ?? to.statement),
        reason === undefined ? null : h("span.note", ` ${reason}`),
        from === null ? null : h("span.note", " Before: ", referenceNode(from.statement, lookups)),
      ]),
    );
    return lines.length === 0 ? [] : [h("h3", `${changeWords(type)} (${lines.length})`), h("ul", lines)];
  });
}

/** What came of the round, as far as it was known at its end. */
export function outcomeNodes({ outcomes }: RoundView, lookups: Lookups): Element[] {
  return outcomes.map(({ id, issue, what, confirmed_by, quantities, steps, citations }) =>
    h("article", { id }, [
      h("p.says", what),
      outcomeFigures(quantities, lookups),
      steps.flatMap((step) => [
        h("p", h("b", formatDate(step.date)), `: ${step.what} `, citationList(step.citations, lookups)),
        ...outcomeFigures(step.quantities, lookups),
      ]),
      h("p.facts", [
        `${lookups.issues.get(issue)?.label ?? issue} · confirmed by ${namesOf(confirmed_by, lookups) || "no party"}. `,
        citationList(citations, lookups),
      ]),
    ]),
  );
}

/** The facts on which sources differ, every version. */
export function disputeNodes({ disputes }: RoundView, lookups: Lookups): Element[] {
  return disputes.map(({ id, question, kind, issue, versions, note }) =>
    h("article", { id }, [
      h("h3", question),
      h("p.facts", `${lookups.issues.get(issue)?.label ?? issue} · ${disputeKindWords(kind)}`),
      h(
        "ul",
        versions.map(({ says, by, citations }) =>
          h("li", `${says} — ${by}. `, citationList(citations, lookups)),
        ),
      ),
      note === undefined ? null : h("p.note", note),
    ]),
  );
}
