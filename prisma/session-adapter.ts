import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Session } from "@/lib/database/database";

type SessionAdapter = {
  factory: SqlMigrationAwareDriverAdapterFactory;
  /** What the database said of a script that failed. */
  failedScript(): unknown;
};

/**
 * A session as the schema engine takes a database. The engine asks for tables that may not exist: a
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
  const refuse = (what: string) => Promise.reject(new Error(`the schema engine asked for ${what}`));
  const { provider, adapterName } = session.queryable;
  const adapter: SqlDriverAdapter = {
    provider,
    adapterName,
    queryRaw: (query) => guarded(() => session.queryable.queryRaw(query)),
    executeRaw: (query) => guarded(() => session.queryable.executeRaw(query)),
    executeScript: (script) => guarded(() => runScript(script)),
    startTransaction: () => refuse("a transaction of its own"),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: async () => {},
  };
  return {
    factory: {
      provider,
      adapterName,
      connect: async () => adapter,
      connectToShadowDb: () => refuse("a shadow database"),
    },
    failedScript: () => failed,
  };
}
