import path from "node:path";
import * as z from "zod/mini";
import { Fault } from "@/lib/run/fault";

const portNumber = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/)),
  z.pipe(z.transform(Number), z.int().check(z.gte(0), z.lte(65_535))),
);
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ }).check(z.regex(/^\w+:\/\//));
const siteUrl = z.url({ protocol: /^https?$/ }).check(z.regex(/^[^?#]*[^?#/]$/));
/** An address with a place for the text of a report, which is put in percent-encoded. */
const reportUrl = z
  .url({ protocol: /^https?$/ })
  .check(z.regex(/^[^{}]+\?[^{}]*(\{(title|body)\}[^{}]*)*$/), z.regex(/\{body\}/));
const logLevel = z.enum(["error", "warn", "info", "debug"]);

const schema = z.object({
  PORT: z.optional(portNumber),
  HOST: z.optional(z.string().check(z.regex(/^[A-Za-z0-9.:_-]+$/))),
  DATABASE_URL: z.optional(databaseUrl),
  DATA_DIR: z.optional(z.string()),
  RECORD_DIR: z.optional(z.string()),
  SITE_URL: z.optional(siteUrl),
  REPORT_URL: z.optional(reportUrl),
  LOG_LEVEL: z.optional(logLevel),
  METRICS_TOKEN: z.optional(z.string().check(z.regex(/^[\x21-\x7e]{16,}$/))),
});

const expected = {
  PORT: "a whole number from 0 to 65535",
  HOST: "a host name or an address to listen on",
  DATABASE_URL: "postgresql://user:password@host:port/database",
  DATA_DIR: "a folder",
  RECORD_DIR: "a folder",
  SITE_URL: "an address such as https://parley.example, without a slash at its end",
  REPORT_URL:
    "an address with {body}, such as https://host.example/record/issues/new?title={title}&body={body}",
  LOG_LEVEL: "error, warn, info or debug",
  METRICS_TOKEN: "at least 16 letters, digits and signs without a space",
} as const;

export type LogLevel = z.infer<typeof logLevel>;

/** What an operator can set, with defaults filled in and folders made absolute. */
export type Settings = {
  port: number;
  host: string | undefined;
  databaseUrl: string | undefined;
  dataDir: string;
  recordDir: string;
  siteUrl: string | undefined;
  reportUrl: string | undefined;
  logLevel: LogLevel;
  metricsToken: string | undefined;
};

/**
 * Reads the settings from environment variables; an empty variable counts as not set, as shells and
 * container files write it. Throws a `Fault` with one line per wrong setting.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.keys(schema.shape).flatMap((name) => {
    const value = environment[name];
    return value === undefined || value === "" ? [] : [[name, value]];
  });
  const read = schema.safeParse(Object.fromEntries(given));
  if (!read.success) {
    const names = new Set(read.error.issues.map((issue) => issue.path[0]));
    throw new Fault([...names].map((name) => wrong(name, environment)).join("\n"));
  }
  const { data } = read;
  return {
    port: data.PORT ?? 3000,
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    dataDir: path.resolve(data.DATA_DIR ?? ".data"),
    recordDir: path.resolve(data.RECORD_DIR ?? "seeds"),
    siteUrl: data.SITE_URL,
    reportUrl: data.REPORT_URL,
    logLevel: data.LOG_LEVEL ?? "info",
    metricsToken: data.METRICS_TOKEN,
  };
}

function isSetting(name: unknown): name is keyof typeof expected {
  return typeof name === "string" && name in expected;
}

function wrong(name: unknown, environment: Record<string, string | undefined>): string {
  if (!isSetting(name)) return `Setting ${String(name)} is wrong.`;
  // An address of a database holds a password, which must not reach a log any more than a token.
  const isSecret = name === "DATABASE_URL" || name === "METRICS_TOKEN";
  const found = isSecret ? "something else" : `"${environment[name]}"`;
  return `Setting ${name}: found ${found}, expected ${expected[name]}.`;
}
