import path from "node:path";
import { installLanguages } from "@/lib/language/install";

/** Whatever draws or tells in a test says it in the app's own words. */
installLanguages(path.resolve(import.meta.dirname, "../lib/language"));
