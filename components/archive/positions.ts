import type { Element } from "hast";
import { h } from "hastscript";
import { namesOf, referenceNode } from "@/components/archive/parts";
import { statementNode } from "@/components/archive/statement";
import { formatDate } from "@/components/format";
import { type PartyPosition, type PositionRow, positionRows } from "@/components/rounds/position-rows";
import type { Lookups } from "@/components/statement/lookups";
import { statusWords } from "@/components/words";
import type { IssueLabel, IssueStatus, RoundView } from "@/lib/schemas/views";

function standing(status: IssueStatus, lookups: Lookups): Element[] {
  const dateOf = (id: string) => {
    const round = lookups.rounds.get(id);
    return round === undefined ? id : `${round.title} (${formatDate(round.date)})`;
  };
  const unjudged = status.status === "unknown" && !status.assessed;
  const judged = status.carried
    ? `assessed at ${dateOf(status.round)}`
    : status.assessed
      ? "assessed here"
      : "";
  const told = [`since ${dateOf(status.since)}`, judged].filter(Boolean).join(", ");
  const rests = status.rests_on.flatMap((id, index) => [index === 0 ? "" : "; ", referenceNode(id, lookups)]);
  return [
    h("p", h("b", `Status: ${unjudged ? "not assessed" : statusWords(status.status).word}`), `, ${told}.`),
    ...(status.reason === undefined ? [] : [h("p", status.reason)]),
    ...(rests.length === 0 ? [] : [h("p.note", "Rests on: ", rests)]),
  ];
}

function partyNode({ party, items, elsewhere }: PartyPosition, view: RoundView, lookups: Lookups): Element {
  const titles = new Map(view.documents.map((document) => [document.id, document.title]));
  const others = elsewhere.map((item, index) => [
    index === 0 ? "Also touches this in: " : "; ",
    h("a", { href: `#${item.id}` }, item.statement.number ?? item.statement.summary),
  ]);
  return h("section", [
    h("h5", lookups.parties.get(party)?.name ?? party),
    items.map(({ statement, state, touches, since }) => {
      const round = lookups.rounds.get(since)?.title ?? since;
      const facts = [
        state === "fresh" ? "said here" : `carried from ${round}`,
        ...(touches ? ["touches this issue"] : []),
        ...(statement.document === undefined ? [] : [titles.get(statement.document) ?? statement.document]),
      ];
      return statementNode(statement, facts, lookups);
    }),
    others.length > 0 ? h("p.note", others) : null,
  ]);
}

function issueNode(row: PositionRow, view: RoundView, lookups: Lookups): Element {
  const silent = row.silent.length === 0 ? [] : [h("p.note", `Not spoken: ${namesOf(row.silent, lookups)}.`)];
  return h("section", { id: row.issue.id }, [
    h("h4", row.issue.label),
    h("p.note", row.issue.question),
    row.status ? standing(row.status, lookups) : [],
    row.positions.map((position) => partyNode(position, view, lookups)),
    silent,
  ]);
}

function unraisedNode(issue: IssueLabel, status: IssueStatus | undefined, lookups: Lookups): Element {
  return h("section", { id: issue.id }, [
    h("h4", issue.label),
    h("p.note", issue.question),
    status?.reason === undefined ? h("p.note", "Nobody has spoken.") : standing(status, lookups),
  ]);
}

/** Every position of a round, issue by issue, each live statement in full once. */
export function positionNodes(view: RoundView, lookups: Lookups): Element[] {
  const statements = new Map(view.statements.map((statement) => [statement.id, statement]));
  const statuses = new Map(view.statuses.map((status) => [status.issue, status]));
  return positionRows(view, statements, []).map((group) =>
    h("section", [
      h("h3", group.label),
      group.rows.map((row) => issueNode(row, view, lookups)),
      group.unraised.map((issue) => unraisedNode(issue, statuses.get(issue.id), lookups)),
    ]),
  );
}
