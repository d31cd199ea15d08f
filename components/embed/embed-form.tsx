import styles from "@/components/embed/embed.module.css";
import { type FramedKind, framedAs, offeredKinds, shownKind } from "@/components/embed/framed-words";
import { embedSnippet } from "@/components/embed/snippet";
import { CopyField } from "@/components/share/copy-field";
import { type Theme, themes } from "@/lib/address/embed";
import { say } from "@/lib/language/say";

export type EmbedPages = {
  /** What the frame is called; the title of the page if left out. */
  title: string | undefined;
  origin: string;
  /** Path and query of the live page, and of the frozen one; null where there is none. */
  live: string | null;
  frozen: string | null;
  /** Whether the frozen page shows what this view does. */
  isSame: boolean;
};

/** Live or frozen, and in which colours; null for those of the reader's system. */
export type EmbedChoice = { kind: FramedKind; theme: Theme | null };

type RadiosProps = {
  legend: string;
  name: string;
  options: readonly {
    value: string;
    label: string;
    isChosen: boolean;
    onChoose?: (() => void) | undefined;
  }[];
};

function Radios({ legend, name, options }: RadiosProps) {
  return (
    <fieldset className={`needs-script ${styles.choice}`}>
      <legend>{legend}</legend>
      {options.map(({ value, label, isChosen, onChoose }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            {...(onChoose ? { checked: isChosen, onChange: onChoose } : { defaultChecked: isChosen })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

export type EmbedFormProps = EmbedPages & {
  chosen: EmbedChoice;
  /** Follows a choice; left out until the code for it is there. */
  onChoose?: (chosen: EmbedChoice) => void;
};

/** The code that shows a view on another site, and the choice of which: live or frozen, light or dark. */
export function EmbedForm({ title, origin, isSame, chosen, onChoose, ...pages }: EmbedFormProps) {
  const offered = offeredKinds(pages);
  const kind = shownKind(chosen.kind, offered);
  const { theme } = chosen;
  const page = pages[kind] ?? "";
  const code = embedSnippet({ origin, page, theme, title: title ?? "Parley" });
  const follow = (next: Partial<EmbedChoice>) => onChoose && (() => onChoose({ ...chosen, ...next }));
  return (
    <>
      <h3>{say("embed.embed")}</h3>
      <p>{say("embed.note", { what: framedAs(kind, page, isSame) })}</p>
      <Radios
        legend={say("embed.which")}
        name="embed-kind"
        options={offered.map((value) => ({
          value,
          label: say(`embed.kind.${value}`),
          isChosen: value === kind,
          onChoose: follow({ kind: value }),
        }))}
      />
      <Radios
        legend={say("embed.colours")}
        name="embed-theme"
        options={([null, ...themes] as const).map((value) => ({
          value: value ?? "system",
          label: say(`embed.theme.${value ?? "system"}`),
          isChosen: value === theme,
          onChoose: follow({ theme: value }),
        }))}
      />
      <CopyField label={say("embed.code")} value={code ?? ""} />
    </>
  );
}
