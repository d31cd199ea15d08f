import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import proxyAddr from "proxy-addr";

const isProxy = proxyAddr.compile(["loopback", "linklocal", "uniquelocal"]);

/** One household or office has the same first four groups of an IPv6 address, and the rest as often as it likes. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [front = "", back] = address.split("::");
  const groups = (text: string) => text.split(":").filter((group) => group !== "");
  const missing = back === undefined ? 0 : 8 - groups(front).length - groups(back).length;
  const all = [...groups(front), ...Array.from({ length: missing }, () => "0"), ...groups(back ?? "")];
  return all.slice(0, 4).join(":");
}

/**
 * Who asks, as far as sharing is concerned: the nearest address that is no proxy of ours. What a proxy says of a
 * reader counts only where it stands on this machine or beside it.
 */
export function clientOf(request: IncomingMessage): string {
  return networkOf(proxyAddr(request, isProxy) ?? "");
}
