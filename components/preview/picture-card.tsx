import { Clamped, Marks, Side, StatusPill, serif, Tally } from "@/components/preview/card-parts";
import { palette } from "@/components/preview/palette";
import { type Picture, pictureSize } from "@/components/preview/picture";

const margin = 56;
// Said wherever a row fills the card: the layout tries the sizes of boxes inside boxes over and over otherwise.
const width = pictureSize.width - 2 * margin;

const page = {
  display: "flex",
  flexDirection: "column",
  width: "100%",
  height: "100%",
  padding: `38px ${margin}px 34px`,
  background: palette.paper,
  color: palette.ink,
  fontFamily: "sans, sans-latin-ext, sans-cyrillic",
  fontSize: 24,
  lineHeight: 1.35,
} as const;

function Head({ picture }: { picture: Picture }) {
  const { kicker, title, notes, statuses, sides, subject } = picture;
  const alone = statuses.length + sides.length === 0 && subject === undefined;
  return (
    <div style={{ display: "flex", flexDirection: "column", width }}>
      <div style={{ display: "flex", alignItems: "center", gap: 18, width, height: 38 }}>
        <div style={{ display: "flex", flexShrink: 0, fontFamily: serif, fontSize: 28, fontWeight: 600 }}>
          Parley
        </div>
        <Clamped lines={1} style={{ flexShrink: 1, color: palette["ink-3"], fontSize: 22 }}>
          {kicker}
        </Clamped>
      </div>
      <Clamped
        lines={alone ? 6 : 2}
        style={{ marginTop: 10, fontFamily: serif, fontSize: 46, fontWeight: 500, lineHeight: 1.14 }}
      >
        {title}
      </Clamped>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          marginTop: 10,
          paddingRight: 16,
          color: palette["ink-2"],
        }}
      >
        <Clamped lines={sides.length > 0 ? 1 : 2} style={{ fontSize: 22 }}>
          {notes.join(" · ")}
        </Clamped>
      </div>
    </div>
  );
}

function Subject({ picture: { subject, statuses } }: { picture: Picture }) {
  const [status] = statuses;
  return (
    <div style={{ display: "flex", alignItems: "center", gap: 20, width, height: 44, marginBottom: 12 }}>
      <Clamped lines={1} style={{ flexShrink: 1, fontWeight: 600 }}>
        {subject ?? ""}
      </Clamped>
      {status && <StatusPill status={status} />}
    </div>
  );
}

function Body({ picture }: { picture: Picture }) {
  const { subject, statuses, marks, sides } = picture;
  if (subject === undefined) {
    return (
      <div style={{ display: "flex", flexDirection: "column", gap: 26, width }}>
        {statuses.length > 0 && <Tally statuses={statuses} />}
        {marks.length > 0 && <Marks marks={marks} />}
      </div>
    );
  }
  return (
    <div style={{ display: "flex", flexDirection: "column", width }}>
      <Subject picture={picture} />
      <div style={{ display: "flex", gap: 36, width }}>
        {sides.map((side) => (
          <Side key={`${side.heading} ${side.text}`} side={side} />
        ))}
      </div>
    </div>
  );
}

/**
 * A view in short, for whoever is shown its link elsewhere. For a drawing library that knows a part of CSS
 * and no style sheets: flex boxes, and the colours and fonts named here.
 */
export function PictureCard({ picture }: { picture: Picture }) {
  const [negotiation = "", snapshot] = picture.footer;
  return (
    <div style={page}>
      <Head picture={picture} />
      <div style={{ display: "flex", height: 1, margin: "18px 0 20px", background: palette.line }} />
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, width }}>
        <Body picture={picture} />
      </div>
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          gap: 40,
          height: 28,
          marginTop: 8,
          color: palette["ink-3"],
          fontSize: 20,
        }}
      >
        <Clamped lines={1} style={{ flexShrink: 1 }}>
          {negotiation}
        </Clamped>
        {snapshot !== undefined && <div style={{ display: "flex", flexShrink: 0 }}>{snapshot}</div>}
      </div>
    </div>
  );
}
