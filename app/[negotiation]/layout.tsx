import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Frame } from "@/components/frame/frame";
import { getOutline } from "@/lib/queries/outline";

type Props = { children: ReactNode; params: Promise<{ negotiation: string }> };

export default async function NegotiationLayout({ children, params }: Props) {
  const outline = await getOutline((await params).negotiation);
  if (outline === null) notFound();
  return (
    <Frame
      negotiation={outline.negotiation}
      docs={outline.negotiation.start.docs}
      imported={outline.imported}
    >
      {children}
    </Frame>
  );
}
