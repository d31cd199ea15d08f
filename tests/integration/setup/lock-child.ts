import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { lockFolder } from "@/lib/database/lock";
import { Fault } from "@/lib/run/fault";

// Takes one folder after the other and keeps what it gets. It says "ready", waits for a file so that
// several of these begin together, and prints for each folder "held" or why not.
const [signal = "", ...folders] = process.argv.slice(2);
process.stdout.write("ready\n");
while (!existsSync(signal)) await pause(2);
for (const folder of folders) {
  try {
    await lockFolder(folder);
    process.stdout.write(`${folder} held\n`);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stdout.write(`${folder} ${error.message}\n`);
  }
}
process.stdout.write("done\n");
// The locks do not keep a process alive.
setInterval(() => {}, 60_000);
