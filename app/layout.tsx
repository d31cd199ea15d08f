import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "@/app/globals.css";
import { themeScript } from "@/components/frame/theme-script";

export const metadata: Metadata = {
  title: { default: "Parley", template: "%s · Parley" },
  description:
    "What parties to a negotiation demand, offer, accept and refuse, clause by clause and round by round.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script>{themeScript}</script>
      </head>
      <body>{children}</body>
    </html>
  );
}
