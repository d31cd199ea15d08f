import type { IncomingMessage } from "node:http";
import { isHost } from "@/lib/address/host";
import { allowedMethods } from "@/lib/api/respond";
import type { InWords } from "@/lib/run/in-words";

type Asked = Pick<IncomingMessage, "method" | "url" | "httpVersion" | "rawHeaders">;

const methods = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

function hostsIn(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === "host");
}

/** RFC 9112, 3.2: exactly one, which only the oldest version may leave out. */
function isHostWrong({ httpVersion, rawHeaders }: Asked): boolean {
  const hosts = hostsIn(rawHeaders);
  if (hosts.length === 0) return httpVersion !== "1.0";
  return hosts.length > 1 || !hosts.every(isHost);
}

/** What is wrong with a request's method, host or address, or null: the framework answers these with 500. */
export function refusalOf(asked: Asked): InWords | null {
  const { method = "GET", url = "/" } = asked;
  const refuse = (message: string) => ({ status: 400, message });
  if (!methods.has(method)) {
    const headers = { allow: allowedMethods };
    return { status: 405, message: `The method ${method} is not served here.`, headers };
  }
  if (isHostWrong(asked)) return refuse("A request names the host that it is sent to, once.");
  if (!url.startsWith("/") || !URL.canParse(url, "http://site")) {
    return refuse("The address of a request begins with a slash.");
  }
  const [path = "/"] = url.split("?", 1);
  try {
    if (!decodeURIComponent(path).includes("\0")) return null;
  } catch {
    return refuse("The address holds a percent sign that does not stand for a character.");
  }
  return refuse("The address holds a zero byte.");
}
