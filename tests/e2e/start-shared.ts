import { makeFolders, seedRecord, startServer, threePartyRecord } from "./server";

/** Starts the server that most tests share, with both records side by side; gives what ends it. */
export default async function startShared(): Promise<() => Promise<void>> {
  const folders = makeFolders([seedRecord, threePartyRecord]);
  const server = await startServer(folders);
  process.env.PARLEY_URL = server.url;
  return async () => {
    await server.stop();
    folders.remove();
  };
}
