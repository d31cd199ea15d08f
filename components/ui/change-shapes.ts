import type { ChangeType } from "@/lib/schemas/words";

/** The sign of each type as lines from point to point (`x,y x,y`) in a box of 12 by 12. */
const shapes: Record<ChangeType, readonly string[]> = {
  added: ["6,2 6,10", "2,6 10,6"],
  restated: ["2,4.2 10,4.2", "2,7.8 10,7.8"],
  hardened: ["6,2 10.5,10 1.5,10 6,2"],
  softened: ["6,10 1.5,2 10.5,2 6,10"],
  narrowed: ["1,2.5 4.5,6 1,9.5", "11,2.5 7.5,6 11,9.5"],
  widened: ["4.5,2.5 1,6 4.5,9.5", "7.5,2.5 11,6 7.5,9.5"],
  reworded: ["1,7 2.4,5.1 4,4.9 6,6 8,7.1 9.6,6.9 11,5"],
  silent: ["6,6 6,6.01"],
};

/** Whether the sign of a type is filled. */
export function isFull(type: ChangeType): boolean {
  return type === "hardened";
}

/** The sign of a type of change as the data of a path, in a box of a size at a place. */
export function changePath(type: ChangeType, left = 0, top = 0, size = 12): string {
  const place = (value: string | undefined, start: number) =>
    Number(((Number(value) * size) / 12 + start).toFixed(2));
  return shapes[type]
    .map((line) => {
      const points = line.split(" ").map((point) => {
        const [x, y] = point.split(",");
        return `${place(x, left)} ${place(y, top)}`;
      });
      return `M${points.join("L")}`;
    })
    .join("");
}
