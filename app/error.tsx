"use client";

import { PageHead } from "@/components/frame/page-head";
import button from "@/components/ui/button.module.css";
import { inLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="content">
      <PageHead kicker={say("error.kicker")} title={say("error.title")} lede={say("error.lede")} />
      <p>
        <button type="button" className={button.primary} onClick={reset}>
          {say("error.again")}
        </button>{" "}
        <a className={button.button} href={inLanguage("/")}>
          {say("error.start")}
        </a>
      </p>
      {error.digest && <p>{say("error.report", { digest: error.digest })}</p>}
    </main>
  );
}
