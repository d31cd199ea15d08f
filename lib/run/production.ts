import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import path from "node:path";
import { answering } from "@/lib/run/answer";
import type { Following } from "@/lib/run/follow";
import { createMetrics } from "@/lib/run/metrics";
import { logRequest, observing } from "@/lib/run/observe";
import { operating } from "@/lib/run/operator";
import { readinessOf } from "@/lib/run/readiness";
import { readRoutes } from "@/lib/run/route-names";
import type { Settings } from "@/lib/settings";

type Production = {
  /** The folder of the build. */
  built: string;
  settings: Pick<Settings, "siteUrl" | "metricsToken">;
  following: Following;
  /** What stands before the pages and what was kept of them. */
  guarded: (listener: RequestListener) => RequestListener;
  stopping: () => boolean;
};

function revisionFor(path: string, { revisions }: { revisions: ReadonlyMap<string, string> }): string {
  const named = path.split("/").flatMap((part) => revisions.get(part) ?? []);
  return (named.length > 0 ? named : [...revisions.values()]).map((each) => each.slice(0, 12)).join(",");
}

/** Puts before the pages of a build all that readers and operators of a server in use need. */
export async function inProduction(
  pages: RequestListener,
  { built, settings, following, guarded, stopping }: Production,
): Promise<RequestListener> {
  const build = await readFile(path.join(built, "BUILD_ID"), "utf8");
  const routeOf = await readRoutes(path.join(built, "routes-manifest.json"));
  const { schema } = await following.read();
  const { listener, size } = answering(pages, { build, siteUrl: settings.siteUrl, following });
  const metrics = createMetrics(following, size);
  const operated = operating(guarded(listener), {
    metrics,
    token: settings.metricsToken,
    readiness: () => readinessOf(following, schema, stopping()),
  });
  return observing(operated, routeOf, (observed) => {
    metrics.count(observed);
    const inForce = following.last();
    logRequest(observed, inForce && revisionFor(observed.path, inForce));
  });
}
