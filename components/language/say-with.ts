import { Children, type ReactNode } from "react";
import type { MessageKey } from "@/lib/language/messages";
import { sayInParts } from "@/lib/language/say";

type Values = Record<string, string | number | ((parts: ReactNode[]) => ReactNode)>;

/** A message whose tags become elements: `sayWith("a.b", { link: (parts) => <a href={href}>{parts}</a> })`. */
export function sayWith(key: MessageKey, values: Values): ReactNode {
  return Children.toArray(sayInParts<ReactNode>(key, values));
}
