import type { CSSProperties, ReactNode } from "react";
import { drawable } from "@/components/preview/drawable";
import { palette, toneColour } from "@/components/preview/palette";
import type { PictureSide, PictureStatus } from "@/components/preview/picture";
import type { PartyLook } from "@/components/ui/party-look";
import { type SignOf, signStrokes } from "@/components/ui/sign-strokes";
import { stanceWords } from "@/components/words";
import { say } from "@/lib/language/say";

export const serif = "serif, serif-latin-ext, serif-cyrillic";

/** A text in at most so many lines; what does not fit is cut at its measured length and ends in an ellipsis. */
export function Clamped({
  lines,
  style,
  children,
}: {
  lines: number;
  style?: CSSProperties;
  children: string;
}) {
  return <div style={{ display: "block", lineClamp: lines, ...style }}>{drawable(children)}</div>;
}

function Sign({ of, size, colour }: { of: SignOf; size: number; colour: string }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 12 12"
      fill="none"
      stroke={colour}
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {signStrokes[of].map(({ d, full }) => (
        <path key={d} d={d} fill={full ? colour : "none"} />
      ))}
    </svg>
  );
}

function Row({ gap, style, children }: { gap: number; style?: CSSProperties; children: ReactNode }) {
  return <div style={{ display: "flex", alignItems: "center", gap, ...style }}>{children}</div>;
}

/** A party's colour and initials, as on the pages. */
function MarkBox({ mark }: { mark: PartyLook }) {
  const colour = toneColour(mark.tone);
  return (
    <div
      style={{
        display: "flex",
        flexShrink: 0,
        padding: "2px 7px",
        borderRadius: 5,
        background: colour,
        color: palette.paper,
        fontSize: 19,
        fontWeight: 600,
        ...(mark.patterned && { border: `2px solid ${palette.paper}`, boxShadow: `0 0 0 2px ${colour}` }),
      }}
    >
      {drawable(mark.initials)}
    </div>
  );
}

const mostMarks = 6;

/** Parties by their marks and short names, in as many lines as they need; beyond a few they are counted. */
export function Marks({ marks }: { marks: readonly PartyLook[] }) {
  return (
    <Row gap={26} style={{ flexWrap: "wrap", rowGap: 14 }}>
      {marks.slice(0, mostMarks).map((mark) => (
        <Row key={mark.id} gap={10} style={{ maxWidth: 290 }}>
          <MarkBox mark={mark} />
          <Clamped lines={1} style={{ fontWeight: 600 }}>
            {mark.short}
          </Clamped>
        </Row>
      ))}
      {marks.length > mostMarks && say("preview.more", { count: marks.length - mostMarks })}
    </Row>
  );
}

/** Where one issue stands, as sign and word. */
export function StatusPill({ status: { status, word } }: { status: PictureStatus }) {
  return (
    <Row
      gap={9}
      style={{ flexShrink: 0, padding: "3px 16px", borderRadius: 30, border: `2px solid ${palette.edge}` }}
    >
      <Sign of={status} size={17} colour={palette.ink} />
      <div style={{ display: "flex", fontSize: 21, fontWeight: 600 }}>{word}</div>
    </Row>
  );
}

/** How many issues have each status. */
export function Tally({ statuses }: { statuses: readonly PictureStatus[] }) {
  return (
    <Row gap={38} style={{ flexWrap: "wrap", rowGap: 12 }}>
      {statuses.map(({ status, word, count }) => (
        <Row key={status} gap={11}>
          <div style={{ display: "flex", fontFamily: serif, fontSize: 46, lineHeight: 1 }}>
            {String(count ?? "")}
          </div>
          <Sign of={status} size={20} colour={palette["ink-2"]} />
          <div style={{ display: "flex", color: palette["ink-2"] }}>{word}</div>
        </Row>
      ))}
    </Row>
  );
}

/** What one party says: whose it is, its stance as sign and word, and its words in short. */
export function Side({ side: { marks, heading, stance, text, silent } }: { side: PictureSide }) {
  const [only, other] = marks;
  const colour = only !== undefined && other === undefined ? toneColour(only.tone) : palette.edge;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        flexGrow: 1,
        flexShrink: 1,
        flexBasis: 0,
        overflow: "hidden",
        padding: "0 8px 0 20px",
        borderLeft: `4px solid ${colour}`,
      }}
    >
      <Row gap={10} style={{ height: 34 }}>
        {marks.slice(0, 2).map((mark) => (
          <MarkBox key={mark.id} mark={mark} />
        ))}
        <Clamped lines={1} style={{ flexShrink: 1, fontSize: 22, fontWeight: 600 }}>
          {heading}
        </Clamped>
      </Row>
      {stance && (
        <Row gap={8} style={{ height: 32 }}>
          <Sign of={stance} size={16} colour={palette["ink-2"]} />
          <div style={{ display: "flex", color: palette["ink-2"], fontSize: 20 }}>
            {stanceWords(stance).word}
          </div>
        </Row>
      )}
      <Clamped
        lines={4}
        style={{
          fontFamily: serif,
          fontSize: 26,
          lineHeight: 1.3,
          color: silent ? palette["ink-3"] : palette.ink,
        }}
      >
        {text}
      </Clamped>
    </div>
  );
}
