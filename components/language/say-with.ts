import { createElement, Fragment, type ReactNode } from "react";
import type { MessageKey } from "@/lib/language/messages";
import { sayInParts } from "@/lib/language/say";

type Values = Record<string, string | number | ((parts: ReactNode[]) => ReactNode)>;

/** A message whose tags become elements: `sayWith("a.b", { link: (parts) => <a href={href}>{parts}</a> })`. */
export function sayWith(key: MessageKey, values: Values): ReactNode {
  const said = sayInParts<ReactNode>(key, values);
  // As children of their own, not as a list: the parts of a sentence need no keys.
  return Array.isArray(said) ? createElement(Fragment, null, ...said) : said;
}
