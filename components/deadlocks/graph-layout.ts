import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import type { Requirement } from "@/lib/schemas/deadlock-views";

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
const cornerRadius = 14;

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

/** The point on the way from one to another, at most as far as a corner is round. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(cornerRadius / length, 0.5);
  return { x: Math.round(from.x + (to.x - from.x) * share), y: Math.round(from.y + (to.y - from.y) * share) };
}

/** A line through all the points, rounded where it turns. */
function lineThrough(points: readonly Point[]): string {
  const [start, ...rest] = points.map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) }));
  if (start === undefined) return "";
  const drawn = rest.map((point, index) => {
    const next = rest[index + 1];
    if (next === undefined) return `L${point.x} ${point.y}`;
    const before = towards(point, rest[index - 1] ?? start);
    const after = towards(point, next);
    return `L${before.x} ${before.y}Q${point.x} ${point.y} ${after.x} ${after.y}`;
  });
  return [`M${start.x} ${start.y}`, ...drawn].join("");
}

/** Placing takes milliseconds, and edges are the same as long as an import is in force. */
const placed = new WeakMap<readonly Requirement[], PlacedGraph>();

/** Issues and the arrows between them in their places; worked out once for the same list of edges. */
export function placeGraph(edges: readonly Requirement[], labelOf: (issue: string) => string): PlacedGraph {
  const known = placed.get(edges) ?? place(edges, labelOf);
  placed.set(edges, known);
  return known;
}

/** Places issues and arrows by dagre's layered layout, from the top down. */
function place(edges: readonly Requirement[], labelOf: (issue: string) => string): PlacedGraph {
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
      const drawn = graph.edge(edge.from, edge.to);
      return { edge, path: lineThrough(drawn.points ?? []), label: middleOf(drawn) };
    }),
  };
}

function middleOf({ x = 0, y = 0 }: { x?: number; y?: number }): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
