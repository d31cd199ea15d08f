import { openDatabase } from "@/lib/database/open";
import { readSettings } from "@/lib/settings";
import { formatOne } from "@/tests/integration/frozen/format-one";
import { tamper } from "@/tests/integration/frozen/tamper";

// Between two starts of a server, in a process of its own since the folder has one owner: puts a snapshot
// of format 1 beside the stored ones, and other words into the payload of the one that is named.
const [hash = "", from = "", to = ""] = process.argv.slice(2);
const { client, close } = await openDatabase(readSettings(process.env));
await client.snapshot.create({ data: formatOne });
await tamper(client, hash, from, to);
await close();
