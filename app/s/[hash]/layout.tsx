import type { ReactNode } from "react";
import { findOnce } from "@/app/s/[hash]/read-snapshot";
import { MissingProvider } from "@/components/snapshot/missing";

type Props = { children: ReactNode; params: Promise<{ hash: string }> };

export default async function SnapshotLayout({ children, params }: Props) {
  const { hash } = await params;
  const found = await findOnce(hash);
  const missing = typeof found === "string" ? { asked: hash, reason: found } : null;
  return <MissingProvider missing={missing}>{children}</MissingProvider>;
}
