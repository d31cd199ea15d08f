import { beforeAll, expect, test, vi } from "vitest";
import * as missing from "@/app/api/[...path]/route";
import * as health from "@/app/api/health/route";
import * as negotiation from "@/app/api/v1/[negotiation]/route";
import { installClient } from "@/lib/database/slot";
import { importRecord } from "@/prisma/import";
import { call, readProblem } from "@/tests/integration/api/call";
import { describeOnBoth } from "@/tests/integration/setup/database";
import { inventedRecord, readTestRecord } from "@/tests/integration/setup/record";

const record = await readTestRecord(inventedRecord);
const n = record.negotiation.id;

describeOnBoth("every route of the API", (opened) => {
  beforeAll(() => importRecord(opened().client, record));
  const ask = () => call(negotiation, { negotiation: n }, `/api/v1/${n}`);

  const { POST, PUT, PATCH, DELETE } = negotiation;
  test.each(Object.entries({ POST, PUT, PATCH, DELETE }))(
    "%s is refused and told what is allowed",
    async (method, refuse) => {
      const response = refuse(new Request(`http://localhost/api/v1/${n}`, { method }));
      expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
      expect((await readProblem(response, 405)).detail).toContain(method);
    },
  );

  test("OPTIONS says what is allowed, from another site too", () => {
    const response = negotiation.OPTIONS();
    expect(response.status).toBe(204);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-headers")).toBe("If-None-Match");
  });

  test("any other address of the API is not found, as a problem document", async () => {
    const response = await call(missing, { path: ["v2", "x"] }, "/api/v2/x");
    expect((await readProblem(response, 404)).detail).toContain("/api/v2/x");
  });

  test("without a database: alive, and a failure is logged once and told without its message", async () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    installClient(undefined);
    try {
      const alive = await call(health, {}, "/api/health");
      expect([alive.status, await alive.json()]).toEqual([200, { status: "ok" }]);
      expect(written).not.toHaveBeenCalled();
      const { detail } = await readProblem(await ask(), 500);
      expect(detail).not.toContain("database");
      expect(written).toHaveBeenCalledTimes(1);
      expect(written.mock.calls[0]?.[0]).toContain(`GET /api/v1/${n} failed`);
    } finally {
      installClient(opened().client);
      written.mockRestore();
    }
  });
});
