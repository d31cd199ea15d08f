"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import * as z from "zod/mini";
import {
  comparisonsOf,
  documentsInView,
  type PlaceGroup,
  placesOf,
  roundInView,
} from "@/components/palette/commands";
import { filterCommand, searchValue } from "@/components/palette/match";
import { PageCommands } from "@/components/palette/page-commands";
import styles from "@/components/palette/palette.module.css";
import { PlaceCommands } from "@/components/palette/place-commands";
import { searchHref } from "@/lib/address/search";
import { say } from "@/lib/language/say";
import { type Outline, outline as outlineSchema } from "@/lib/schemas/views";

const answer = z.object({ data: outlineSchema });
const groups = ["issues", "rounds", "documents", "parties", "order"] satisfies PlaceGroup[];

async function fetchOutline(negotiation: string, signal: AbortSignal): Promise<Outline> {
  const response = await fetch(`/api/v1/${negotiation}`, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return answer.parse(await response.json()).data;
}

export type PaletteProps = {
  negotiation: string;
  show: "places" | "comparisons";
  onShow: (shown: "comparisons" | "keys") => void;
  onClose: () => void;
};

/** Goes to any issue, round, document or party by its name, and does what can be done on the page in view. */
export function Palette({ negotiation, show, onShow, onClose }: PaletteProps) {
  const router = useRouter();
  const [outline, setOutline] = useState<Outline | null>(null);
  const [failed, setFailed] = useState(false);
  const [query, setQuery] = useState("");
  const [outcome, setOutcome] = useState("");

  useEffect(() => {
    const asking = new AbortController();
    fetchOutline(negotiation, asking.signal).then(setOutline, () => setFailed(!asking.signal.aborted));
    return () => asking.abort();
  }, [negotiation]);

  const go = (href: string) => {
    onClose();
    router.push(href);
  };
  const address = location.pathname + location.search;
  const places = outline && placesOf(outline, roundInView(address));
  return (
    <Command label={say("palette.title")} loop filter={filterCommand} className={styles.command}>
      <Command.Input
        autoFocus
        value={query}
        onValueChange={setQuery}
        className={styles.input}
        placeholder={say(show === "places" ? "palette.places" : "palette.comparisons")}
      />
      <Command.List className={styles.results}>
        {outline !== null && <Command.Empty className={styles.empty}>{say("palette.nothing")}</Command.Empty>}
        {failed && <p className={styles.empty}>{say("palette.failed")}</p>}
        {outline === null && !failed && <Command.Loading>{say("palette.loading")}</Command.Loading>}
        {outline && show === "comparisons" && (
          <PlaceCommands
            heading={say("palette.group_comparisons")}
            commands={comparisonsOf(outline, documentsInView(address))}
            onGo={go}
          />
        )}
        {show === "places" && <PageCommands onShow={onShow} onClose={onClose} onOutcome={setOutcome} />}
        {places &&
          show === "places" &&
          groups.map((group) => (
            <PlaceCommands
              key={group}
              heading={say(`palette.group_${group}`)}
              commands={places[group]}
              onGo={go}
            />
          ))}
        {show === "places" && query.trim() !== "" && (
          <Command.Group className={styles.group}>
            <Command.Item
              value={searchValue}
              className={styles.item}
              onSelect={() => go(searchHref(negotiation, { q: query.trim() }))}
            >
              {say("palette.search", { q: query.trim() })}
            </Command.Item>
          </Command.Group>
        )}
      </Command.List>
      <p role="status" className={styles.outcome}>
        {outcome}
      </p>
    </Command>
  );
}
