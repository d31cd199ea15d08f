import type { ReactNode } from "react";
import styles from "@/components/embed/embed.module.css";
import { FrameLink } from "@/components/embed/frame-link";
import type { Theme } from "@/lib/address/embed";
import { say } from "@/lib/language/say";

export type EmbedFrameProps = {
  theme: Theme | null;
  /** The page that shows the same outside of a frame. */
  full: string;
  /** The negotiation, and where the view is frozen, since when. */
  source: string;
  children: ReactNode;
};

/** A view in a frame on another site: no header, no navigation, no sharing, and the way to the page itself. */
export function EmbedFrame({ theme, full, source, children }: EmbedFrameProps) {
  return (
    <div className={styles.embed} data-frame data-embed-theme={theme ?? undefined}>
      {/* Whatever leaves the view opens beside the host page, since no other page may be framed. */}
      <base target="_blank" />
      <main id="content" className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <span>{source}</span>
        <FrameLink full={full} words={say("embed.open")} />
      </footer>
    </div>
  );
}
