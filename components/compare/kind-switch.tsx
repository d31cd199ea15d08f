import type { Column } from "@/components/compare/columns";
import { LinkSwitch } from "@/components/compare/link-switch";
import type { CompareAddress } from "@/components/compare/use-compare-state";
import { say } from "@/lib/language/say";

export type KindSwitchProps = {
  kind: Column["kind"];
  address: CompareAddress;
  /** The documents, or the positions, that correspond to those on the page. */
  counterparts: readonly string[];
};

/** Leads from documents to positions and back; each is a page of its own. */
export function KindSwitch({ kind, address, counterparts }: KindSwitchProps) {
  const { hrefWith } = address;
  const here = hrefWith({});
  const there =
    kind === "document"
      ? hrefWith({ docs: [], columns: [...counterparts], by: "issue" })
      : hrefWith({ docs: [...counterparts], columns: [] });
  return (
    <LinkSwitch
      label={say("compare.kinds")}
      choices={[
        {
          key: "document",
          words: say("compare.documents"),
          href: kind === "document" ? here : there,
          current: kind === "document",
        },
        {
          key: "position",
          words: say("compare.positions"),
          href: kind === "position" ? here : there,
          current: kind === "position",
        },
      ]}
    />
  );
}
