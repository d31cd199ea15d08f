import "react";

declare module "react" {
  interface CSSProperties {
    /** How many rows a group of the grid has. */
    "--rows"?: number;
  }
}
