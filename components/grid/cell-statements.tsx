"use client";

import { formatDate } from "@/components/format";
import styles from "@/components/grid/grid.module.css";
import { useGridContext } from "@/components/grid/grid-context";
import { howKnown, newestFirst, type SaidItem, saidWhen } from "@/components/grid/said";
import { recordText } from "@/components/language/record-text";
import { sayWith } from "@/components/language/say-with";
import { Citations } from "@/components/statement/citations";
import { Conditions } from "@/components/statement/conditions";
import { createLookups, type Lookups } from "@/components/statement/lookups";
import { Quantities } from "@/components/statement/quantities";
import { DisputeMark } from "@/components/ui/dispute-mark";
import { StanceMark } from "@/components/ui/stance-mark";
import { say } from "@/lib/language/say";
import { recordLanguage } from "@/lib/language/speech";
import type { Statement } from "@/lib/schemas/entities";
import type { PositionsView } from "@/lib/schemas/views";

function wholeWords({ number }: Statement): string {
  return number === undefined ? say("grid.statement") : say("grid.statement_number", { number });
}

function GridStatement({ item, lookups }: { item: SaidItem; lookups: Lookups }) {
  const { statement } = item;
  const filed = item.touches ? lookups.issues.get(statement.issue)?.label : undefined;
  const whole = lookups.links.statement(statement.id);
  return (
    <li>
      <p className={styles.says} lang={recordLanguage}>
        {statement.summary}
      </p>
      <p className={styles.meta}>
        <StanceMark stance={statement.stance} /> · {formatDate(statement.date)} · {saidWhen(item, lookups)} ·{" "}
        {howKnown(item)}
        {filed && " · "}
        {filed && sayWith("statement.touches", { issue: filed, record: recordText })}
      </p>
      <Quantities quantities={statement.quantities} />
      <Conditions conditions={statement.conditions} lookups={lookups} />
      <div className={styles.cited}>
        <Citations citations={statement.citations} lookups={lookups} />
        <DisputeMark disputes={lookups.disputes.ofStatement(statement)} href={lookups.links.dispute} />
        {whole && <a href={whole}>{wholeWords(statement)}</a>}
      </div>
    </li>
  );
}

/** All live statements of one party on one issue, newest first, each with its conditions and sources. */
export function CellStatements({ issue, view }: { issue: string; view: PositionsView }) {
  const labels = useGridContext();
  const lookups = createLookups({ ...labels, ...view });
  const statements = new Map(view.statements.map((statement) => [statement.id, statement]));
  const position = view.positions.find((each) => each.issue === issue);
  const items = (position?.statements ?? []).flatMap((each) => {
    const statement = statements.get(each.id);
    return statement === undefined ? [] : [{ ...each, statement }];
  });
  return (
    <ul className={styles.opened}>
      {items.toSorted(newestFirst).map((item) => (
        <GridStatement key={item.id} item={item} lookups={lookups} />
      ))}
    </ul>
  );
}
