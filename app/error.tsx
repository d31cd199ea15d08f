"use client";

import { PageHead } from "@/components/frame/page-head";
import button from "@/components/ui/button.module.css";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="content">
      <PageHead
        kicker="Something failed"
        title="This page could not be made"
        lede="The fault is ours and has been logged. The record itself is not affected."
      />
      <p>
        <button type="button" className={button.primary} onClick={reset}>
          Try again
        </button>{" "}
        <a className={button.button} href="/">
          To the start
        </a>
      </p>
      {error.digest && <p>Report it as {error.digest}.</p>}
    </main>
  );
}
