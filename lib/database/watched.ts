import { setTimeout as pause } from "node:timers/promises";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { isOutage, noteOutage } from "@/lib/database/outage";

/** Notes where the database could not answer, and lets the failure through. */
async function noted<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (isOutage(error)) noteOutage();
    throw error;
  }
}

/** Gives up on an answer after a time: a connection can fall silent without ever breaking. */
async function within<Result>(limitMs: number, answer: Promise<Result>): Promise<Result> {
  const answered = new AbortController();
  const { signal } = answered;
  const silence = async (): Promise<never> => {
    await pause(limitMs, undefined, { signal });
    throw new Error(`the database did not answer within ${limitMs / 1000} s`);
  };
  try {
    return await Promise.race([answer, silence()]);
  } finally {
    answered.abort();
  }
}

/**
 * The same adapter with an eye on the database: single questions are given up after a time, transactions take
 * as long as they take, and that it could not answer is noted (`lib/database/outage`).
 */
export function watched(factory: SqlDriverAdapterFactory, limitMs: number): SqlDriverAdapterFactory {
  const { provider, adapterName } = factory;
  return {
    provider,
    adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      return {
        provider,
        adapterName,
        queryRaw: (query) => noted(within(limitMs, adapter.queryRaw(query))),
        executeRaw: (query) => noted(within(limitMs, adapter.executeRaw(query))),
        executeScript: (script) => noted(adapter.executeScript(script)),
        startTransaction: (isolation) => noted(adapter.startTransaction(isolation)),
        getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: false },
        dispose: () => adapter.dispose(),
      };
    },
  };
}
