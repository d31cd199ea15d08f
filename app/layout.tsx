import path from "node:path";
import type { Metadata, Viewport } from "next";
import { type ReactNode, Suspense } from "react";
import "@/app/globals.css";
import { pageMetadata } from "@/components/frame/page-metadata";
import { PrintAddress } from "@/components/frame/print-address";
import { themeScript } from "@/components/frame/theme-script";
import { ClientWords } from "@/components/language/client-words";
import { siteOrigin } from "@/lib/address/origin";
import { installLanguages } from "@/lib/language/install";
import { say } from "@/lib/language/say";

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#23262e"/><path d="M7 8h7v16H7zM18 8h7v10h-7z" fill="#fbfaf7"/></svg>';

// What is built ahead of any request needs words too.
const { current } = installLanguages(path.resolve("lib/language"));

export async function generateMetadata(): Promise<Metadata> {
  return {
    ...pageMetadata({ title: "Parley", description: say("frame.description"), canonical: "/" }),
    title: { default: "Parley", template: "%s · Parley" },
    metadataBase: new URL(await siteOrigin()),
    alternates: {},
    // Within the page, since a browser asks for a file of its own anew at every change of the address.
    icons: `data:image/svg+xml,${encodeURIComponent(icon)}`,
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const origin = await siteOrigin();
  return (
    <html lang={current().id} suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>
        <ClientWords of={["frame", "language", "statement", "words"]}>{children}</ClientWords>
        <Suspense>
          <PrintAddress origin={origin} />
        </Suspense>
      </body>
    </html>
  );
}
