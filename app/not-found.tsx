import type { Metadata } from "next";
import { PageHead } from "@/components/frame/page-head";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main id="content">
      <PageHead
        kicker="404"
        title="There is nothing at this address"
        lede="The record holds no page by this name. It may be misspelt, or cut short when it was copied."
      />
      <p>
        <a href="/">To the start</a>
      </p>
    </main>
  );
}
