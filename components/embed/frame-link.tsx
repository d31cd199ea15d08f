"use client";

import { type SyntheticEvent, useEffect, useRef } from "react";
import { followHeight } from "@/components/embed/frame-messages";
import { keepInFrame } from "@/components/embed/keep-in-frame";
import { pageOfEmbed } from "@/lib/address/embed";

/** Some views write what the reader chooses into their address without being drawn anew. */
function catchUp({ currentTarget: link }: SyntheticEvent<HTMLAnchorElement>): void {
  link.href = pageOfEmbed(location.pathname + location.search);
}

/**
 * The way out of a frame to the page itself. It also tells the host page how high the view is, and keeps
 * steps within the view inside the frame.
 */
export function FrameLink({ full, words }: { full: string; words: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const frame = link.current?.closest<HTMLElement>("[data-frame]");
    if (!frame) return;
    const stopTelling = followHeight(frame);
    const stopKeeping = keepInFrame(frame);
    return () => {
      stopTelling();
      stopKeeping();
    };
  }, []);
  return (
    <a
      ref={link}
      href={full}
      target="_top"
      rel="noopener"
      data-leaves
      onPointerDown={catchUp}
      onClick={catchUp}
    >
      {words}
    </a>
  );
}
