import path from "node:path";
import { expect, test } from "vitest";
import { readSettings } from "@/lib/settings";

test("nothing set gives the defaults, and an empty variable counts as not set", () => {
  const defaults = {
    port: 3000,
    host: undefined,
    databaseUrl: undefined,
    dataDir: path.resolve(".data"),
    recordDir: path.resolve("seeds"),
    siteUrl: undefined,
    reportUrl: undefined,
    logLevel: "info",
    metricsToken: undefined,
  };
  expect(readSettings({})).toEqual(defaults);
  expect(readSettings({ PORT: "", DATABASE_URL: "", DATA_DIR: "", SITE_URL: "" })).toEqual(defaults);
});

test("what is set is taken", () => {
  const settings = readSettings({
    PORT: "8080",
    HOST: "::1",
    DATABASE_URL: "postgres://user@host/name",
    DATA_DIR: "/var/lib/parley",
    SITE_URL: "https://parley.example/positions",
    REPORT_URL: "https://host.example/issues/new?title={title}&body={body}",
    LOG_LEVEL: "warn",
  });
  expect(settings).toMatchObject({
    port: 8080,
    host: "::1",
    databaseUrl: "postgres://user@host/name",
    dataDir: "/var/lib/parley",
    siteUrl: "https://parley.example/positions",
    reportUrl: "https://host.example/issues/new?title={title}&body={body}",
    logLevel: "warn",
  });
});

test.each([
  ["PORT", "-1"],
  ["PORT", "80 80"],
  ["PORT", "3e3"],
  ["HOST", "a host"],
  ["DATABASE_URL", "file:./dev.db"],
  ["SITE_URL", "https://parley.example/"],
  ["SITE_URL", "ftp://parley.example"],
  ["REPORT_URL", "https://host.example/issues/new"],
  ["REPORT_URL", "mailto:record@host.example?body={body}"],
  ["REPORT_URL", "https://host.example/{body}"],
  ["REPORT_URL", "https://host.example/new?body={body}&who={name}"],
  ["LOG_LEVEL", "verbose"],
  ["METRICS_TOKEN", "too short"],
])("%s=%s is refused by name", (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^Setting ${name}: found `));
});

test("a database address that is refused does not repeat its password", () => {
  expect(() => readSettings({ DATABASE_URL: "mysql://user:secret@host/name" })).toThrow(/^(?!.*secret)/s);
  expect(() => readSettings({ METRICS_TOKEN: "secret" })).toThrow(/^(?!.*secret)/s);
});
