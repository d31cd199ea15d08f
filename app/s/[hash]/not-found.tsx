import { MissingSnapshot } from "@/components/snapshot/missing";

export default function SnapshotNotFound() {
  return <MissingSnapshot />;
}
