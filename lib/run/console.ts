import { format } from "node:util";
import { log } from "@/lib/run/log";

/** Has what the framework and libraries write to the console stand in the log, a line for each. */
export function logConsole(): void {
  console.error = (...said) => log.error(format(...said).trim());
  console.warn = (...said) => log.warn(format(...said).trim());
  console.info = (...said) => log.info(format(...said).trim());
  console.log = (...said) => log.info(format(...said).trim());
}
