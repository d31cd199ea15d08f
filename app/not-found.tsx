import type { Metadata } from "next";
import { PageHead } from "@/components/frame/page-head";
import { PlainFrame } from "@/components/frame/plain-frame";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";

export function generateMetadata(): Metadata {
  return { title: say("missing.page_title") };
}

/** Until the server's own page of what is not there takes its place. */
export default function NotFound() {
  return (
    <PlainFrame>
      <PageHead
        kicker={say("missing.not_found")}
        title={say("missing.title.page")}
        lede={say("missing.known.page")}
      />
      <p>
        <a href={inLanguage("/")}>{say("missing.start")}</a>
      </p>
    </PlainFrame>
  );
}
