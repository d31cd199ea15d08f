"use client";

import { useQuery } from "@tanstack/react-query";
import { type MouseEvent, useId, useState } from "react";
import { positionQuery } from "@/components/compare/queries";
import { CellStatements } from "@/components/grid/cell-statements";
import styles from "@/components/grid/grid.module.css";
import { useGridContext } from "@/components/grid/grid-context";
import { MoreLabel } from "@/components/grid/more-label";
import type { MoreProps } from "@/components/grid/more-link";
import { moreWords } from "@/components/grid/said";
import { isPlainClick } from "@/components/ui/plain-click";
import { positionId } from "@/lib/domain/position-id";
import { say } from "@/lib/language/say";

/** Opens all live statements of a cell in place; a party's are asked for once, whichever cell is first. */
export function CellMore({ issue, party, name, count, href, children }: MoreProps) {
  const { negotiation, revision, round } = useGridContext();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const { data, error } = useQuery({
    ...positionQuery(negotiation, revision, positionId(party, round)),
    enabled: isOpen,
  });
  const toggle = (event: MouseEvent) => {
    if (!isPlainClick(event) || error !== null) return;
    event.preventDefault();
    setOpen(!isOpen);
  };
  return (
    <>
      {data === undefined || !isOpen ? children : null}
      <div id={list} aria-live="polite" aria-busy={isOpen && data === undefined && error === null}>
        {isOpen && data && <CellStatements issue={issue} view={data} />}
        {isOpen && error && <p className={styles.meta}>{say("grid.not_loaded")}</p>}
      </div>
      <a
        className={styles.more}
        data-count={isOpen ? 1 : count}
        href={href}
        onClick={toggle}
        aria-expanded={isOpen}
        aria-controls={list}
      >
        <MoreLabel words={isOpen ? say("grid.close") : moreWords(count)} count={count} name={name} />
      </a>
    </>
  );
}
