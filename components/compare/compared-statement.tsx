import { memo } from "react";
import { MarkedWords } from "@/components/compare/marked-words";
import type { ColumnMarks } from "@/components/compare/marks";
import { PairNote } from "@/components/compare/pair-note";
import { Statement, type StatementProps } from "@/components/statement/statement";

export type ComparedStatementProps = Omit<StatementProps, "says"> & {
  /** What is marked in its column; left out where nothing is, or where it stands a second time. */
  marks?: ColumnMarks | undefined;
};

/** A statement of a comparison, with the marks asked for; left alone while only the filters change. */
export const ComparedStatement = memo(function ComparedStatement(props: ComparedStatementProps) {
  const { marks, ...drawn } = props;
  const { id, summary } = drawn.statement;
  const ranges = marks?.ranges.get(id);
  const pair = marks?.pairs.get(id);
  return (
    <>
      <Statement
        {...drawn}
        says={ranges && <MarkedWords text={summary} ranges={ranges} isFirst={marks?.isFirst ?? false} />}
      />
      {pair && <PairNote pair={pair} lookups={drawn.lookups} />}
    </>
  );
});
