import { expect } from "vitest";
import { problem } from "@/lib/schemas/answers";

type Route<Ids> = { GET: (request: Request, context: { params: Promise<Ids> }) => Promise<Response> };

/** Asks a route handler as Next would: the request, and the ids of its address. */
export function call<Ids>(
  route: Route<Ids>,
  ids: Ids,
  address: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const request = new Request(new URL(address, "http://localhost:3000"), { headers });
  return route.GET(request, { params: Promise.resolve(ids) });
}

/** Reads a problem document, having seen that it is one and that nobody keeps it. */
export async function readProblem(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const read = problem.parse(await response.json());
  expect(read.status).toBe(status);
  return read;
}

/** The names of the parameters that a problem document refuses. */
export async function refusedNames(response: Response): Promise<string[]> {
  const { errors = [] } = await readProblem(response, 400);
  return errors.map((error) => error.name);
}
