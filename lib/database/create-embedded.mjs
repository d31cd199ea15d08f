// @ts-check
import { workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { embeddedExtensions } from "./embedded-extensions.mjs";

// A thread of its own: making a database takes 600 MB for a moment, which go back when the thread ends.
const pglite = await PGlite.create({ ...workerData, extensions: embeddedExtensions });
await pglite.close();
