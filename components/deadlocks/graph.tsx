import { useId } from "react";
import styles from "@/components/deadlocks/deadlocks.module.css";
import {
  lineHeight,
  markHeight,
  markWidth,
  type PlacedEdge,
  type PlacedIssue,
  placeGraph,
} from "@/components/deadlocks/graph-layout";
import type { Lookups } from "@/components/statement/lookups";
import { recordLanguage } from "@/lib/language/speech";
import type { Requirement } from "@/lib/schemas/deadlock-views";

export type GraphProps = {
  edges: readonly Requirement[];
  /** Edges to bring out; all look alike where left out. */
  strong?: ReadonlySet<Requirement>;
  /** What the drawing shows, in words. */
  name: string;
  lookups: Pick<Lookups, "issues" | "parties">;
};

/** A graph of issues as a still picture, drawn on the server: an arrow leads to what must come first. */
export function Graph({ edges, strong, name, lookups }: GraphProps) {
  const arrow = useId();
  const placed = placeGraph(edges, (issue) => lookups.issues.get(issue)?.label ?? issue);
  const { width, height } = placed;
  return (
    <svg
      className={styles.graph}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={name}
    >
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0l8 4-8 4z" />
        </marker>
      </defs>
      {placed.edges.map(({ edge, path }) => (
        <path
          key={`${edge.from} ${edge.to}`}
          className={styles.arrow}
          data-weak={strong?.has(edge) === false || undefined}
          d={path}
          markerEnd={`url(#${arrow})`}
        />
      ))}
      {placed.issues.map((issue) => (
        <IssueBox key={issue.id} issue={issue} />
      ))}
      {placed.edges.map((each) => (
        <PartyBoxes key={`${each.edge.from} ${each.edge.to}`} placed={each} parties={lookups.parties} />
      ))}
    </svg>
  );
}

function IssueBox({ issue: { x, y, width, height, lines } }: { issue: PlacedIssue }) {
  const firstLine = y - ((lines.length - 1) * lineHeight) / 2;
  return (
    <g className={styles.issue} lang={recordLanguage}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="5" />
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={firstLine + index * lineHeight}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Who holds an edge, as the same marks that stand beside the parties' names. */
function PartyBoxes({ placed, parties }: { placed: PlacedEdge; parties: Lookups["parties"] }) {
  const { edge, label } = placed;
  const left = label.x - (edge.parties.length * markWidth) / 2;
  return edge.parties.map((id, index) => {
    const party = parties.get(id);
    const x = left + index * markWidth + 1;
    return (
      <g key={id} className={styles.party} data-tone={party?.tone}>
        <rect x={x} y={label.y - markHeight / 2} width={markWidth - 2} height={markHeight} rx="3" />
        <text x={x + markWidth / 2 - 1} y={label.y} textAnchor="middle" dominantBaseline="central">
          {party?.initials ?? id}
        </text>
      </g>
    );
  });
}
