import type { Element } from "hast";
import { h } from "hastscript";
import { citationList, namesOf } from "@/components/archive/parts";
import { statementNode } from "@/components/archive/statement";
import { formatDate, formatLanguage, formatList } from "@/components/format";
import { liveStatements } from "@/components/rounds/live-statements";
import type { Lookups } from "@/components/statement/lookups";
import { ruleOf } from "@/components/statement/package-words";
import { completenessWords, standingWords } from "@/components/words";
import { documentInOrder } from "@/lib/domain/compare";
import type { Document, Statement } from "@/lib/schemas/entities";
import type { ClausePackage } from "@/lib/schemas/parts";
import type { RoundView } from "@/lib/schemas/views";

function datesOf({ drafted, handed_over, published }: Document["dates"]): string[] {
  return [
    drafted === undefined ? "" : `drafted ${formatDate(drafted)}`,
    handed_over === undefined ? "" : `handed over ${formatDate(handed_over)}`,
    published === undefined ? "" : `published ${formatDate(published)}`,
  ];
}

function factsOf(document: Document, lookups: Lookups): string {
  const { standing, completeness, dates, published_by, languages, round } = document;
  const told = [
    namesOf(document.parties, lookups),
    `tabled at ${lookups.rounds.get(round)?.title ?? round}`,
    standingWords(standing),
    completenessWords(completeness),
    ...datesOf(dates),
    published_by.length > 0 ? `published by: ${formatList(published_by)}` : "",
    formatList(languages.map(formatLanguage)),
  ];
  return told.filter(Boolean).join(" · ");
}

function packageNode(each: ClausePackage, statements: readonly Statement[]): Element {
  const parts = each.of.map((id) => {
    const clause = statements.find((statement) => statement.id === id);
    return h("a", { href: `#${id}` }, clause?.number ?? clause?.summary ?? id);
  });
  const joined = parts.flatMap((part, index) => [index === 0 ? ": " : ", ", part]);
  return h("li", { id: each.id }, h("b", ruleOf(each)), ` ${each.label}`, joined);
}

function clauseNode(statement: Statement, live: ReadonlySet<string>, lookups: Lookups): Element {
  if (!live.has(statement.id)) return statementNode(statement, ["superseded by a later statement"], lookups);
  const { id, number, summary } = statement;
  return h("p", h("a", { href: `#${id}` }, number ?? "Clause"), ` ${summary}`);
}

/** The documents up to the round, clause by clause; a clause that still stands leads to its position. */
export function documentNodes(view: RoundView, lookups: Lookups): Element[] {
  const live = new Set(liveStatements(view).map((statement) => statement.id));
  const all = new Set(view.statements.map((statement) => statement.id));
  return view.documents.map((document) => {
    const clauses = view.statements.filter((statement) => statement.document === document.id);
    return h("section", { id: document.id }, [
      h("h3", document.title),
      h("p.facts", factsOf(document, lookups), ". ", citationList(document.citations, lookups)),
      document.notes === undefined ? null : h("p.note", document.notes),
      document.packages.length === 0
        ? null
        : h(
            "ul",
            document.packages.map((each) => packageNode(each, clauses)),
          ),
      documentInOrder(document, clauses, all).flatMap((section) => [
        section.number === undefined && section.title === undefined
          ? null
          : h("h4", [section.number, section.title].filter(Boolean).join(" ")),
        ...section.statements.map((clause) => clauseNode(clause, live, lookups)),
      ]),
    ]);
  });
}
