import path from "node:path";
import type { Metadata, Viewport } from "next";
import { type ReactNode, Suspense } from "react";
import "@/app/globals.css";
import { EarlyInput } from "@/components/frame/early-input";
import { earlyScript } from "@/components/frame/early-script";
import { markIcon } from "@/components/frame/mark-shape";
import { pageMetadata } from "@/components/frame/page-metadata";
import { PrintAddress } from "@/components/frame/print-address";
import { themeScript } from "@/components/frame/theme-script";
import { ClientWords } from "@/components/language/client-words";
import { siteOrigin } from "@/lib/address/origin";
import { installLanguages } from "@/lib/language/install";
import { say } from "@/lib/language/say";

// What is built ahead of any request needs words too.
const { current } = installLanguages(path.resolve("lib/language"));

export async function generateMetadata(): Promise<Metadata> {
  return {
    ...pageMetadata({ title: "Parley", description: say("site.description"), canonical: "/" }),
    title: { default: "Parley", template: "%s · Parley" },
    metadataBase: new URL(await siteOrigin()),
    alternates: {},
    // Within the page, since a browser asks for a file of its own anew at every change of the address.
    icons: `data:image/svg+xml,${encodeURIComponent(markIcon)}`,
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const origin = await siteOrigin();
  return (
    <html lang={current().id} suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
        <script>{earlyScript}</script>
      </head>
      <body>
        <ClientWords of={["copy", "error", "frame", "language"]}>{children}</ClientWords>
        <Suspense>
          <PrintAddress origin={origin} />
        </Suspense>
        <EarlyInput />
      </body>
    </html>
  );
}
