import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import type { Requirement } from "@/lib/schemas/views";

export type Point = { x: number; y: number };
export type PlacedIssue = Point & { id: string; width: number; height: number; lines: string[] };
/** `path` is SVG path data; `label` is the middle of the edge, where it is marked with its parties. */
export type PlacedEdge = { edge: Requirement; path: string; label: Point };
export type PlacedGraph = { width: number; height: number; issues: PlacedIssue[]; edges: PlacedEdge[] };

export const markWidth = 26;
export const markHeight = 18;
export const lineHeight = 17;
const issueWidth = 140;
const charactersPerLine = 18;
const margin = 8;

/** Words put into lines of about equal length. */
function wrap(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > charactersPerLine) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A curve that starts and ends on the edge's ends and follows the points between. */
function curveThrough(points: readonly Point[]): string {
  const [start, ...rest] = points.map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) }));
  const end = rest.at(-1);
  if (start === undefined || end === undefined) return "";
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? end;
    const stop = next === end ? end : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${point.x} ${point.y} ${stop.x} ${stop.y}`;
  });
  return [`M${start.x} ${start.y}`, ...(bends.length === 0 ? [`L${end.x} ${end.y}`] : bends)].join("");
}

/** Places issues and the arrows between them (dagre's layered layout), from the top down. */
export function placeGraph(edges: readonly Requirement[], labelOf: (issue: string) => string): PlacedGraph {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: "TB", nodesep: 28, ranksep: 34, edgesep: 26, marginx: margin, marginy: margin });
  const issues = [...new Set(edges.flatMap((edge) => [edge.from, edge.to]))].map((id) => {
    const lines = wrap(labelOf(id));
    return { id, lines, width: issueWidth, height: lines.length * lineHeight + 16 };
  });
  for (const { id, width, height } of issues) graph.setNode(id, { width, height });
  for (const { from, to, parties } of edges) {
    graph.setEdge(from, to, { width: parties.length * markWidth, height: markHeight, labelpos: "c" });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    issues: issues.map((issue) => ({ ...issue, ...middleOf(graph.node(issue.id)) })),
    edges: edges.map((edge) => {
      const placed = graph.edge(edge.from, edge.to);
      return { edge, path: curveThrough(placed.points ?? []), label: middleOf(placed) };
    }),
  };
}

function middleOf({ x = 0, y = 0 }: { x?: number; y?: number }): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
