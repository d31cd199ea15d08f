import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Session } from "@/lib/database/database";

type SessionAdapter = {
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** What the database said of a script that failed. */
  failedScript(): unknown;
};

/**
 * The session's driver adapter as the schema engine needs it inside a transaction. The adapters' own
 * `executeScript` cuts a script at every semicolon, also inside a function's body (@prisma/adapter-pg), or
 * does not wait for it (pglite-prisma-adapter). And the engine asks for tables that may not exist: a
 * savepoint around each query keeps such a question from ending the transaction.
 */
export function sessionAdapter(session: Session): SessionAdapter {
  let failed: unknown;
  const guarded = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    await session.execute("SAVEPOINT engine");
    try {
      const result = await run();
      await session.execute("RELEASE SAVEPOINT engine");
      return result;
    } catch (error) {
      await session.execute("ROLLBACK TO SAVEPOINT engine");
      throw error;
    }
  };
  const runScript = async (script: string): Promise<void> => {
    try {
      await session.execute(script);
    } catch (error) {
      failed = error;
      throw error;
    }
  };
  const wrap = (adapter: SqlDriverAdapter): SqlDriverAdapter => ({
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => guarded(() => adapter.queryRaw(query)),
    executeRaw: (query) => guarded(() => adapter.executeRaw(query)),
    executeScript: (script) => guarded(() => runScript(script)),
    startTransaction: (level) => adapter.startTransaction(level),
    getConnectionInfo: () => adapter.getConnectionInfo?.() ?? { supportsRelationJoins: true },
    dispose: () => adapter.dispose(),
  });
  const { factory } = session;
  return {
    factory: {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect: async () => wrap(await factory.connect()),
      connectToShadowDb: async () => wrap(await factory.connectToShadowDb()),
    },
    failedScript: () => failed,
  };
}
