// @ts-check

const heartbeatMs = 5_000;

/** @param {number} since @returns {string} */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs one step of a start and tells of it: what begins, how far it is every few seconds, how long it took.
 *
 * @template Result
 * @param {string} what the step, as a reader would call it ("Building the pages")
 * @param {(report: (howFar: string) => void) => Result | Promise<Result>} work
 * @returns {Promise<Result>} what the work gave; its failure goes through
 */
export async function step(what, work) {
  const since = performance.now();
  let howFar = "";
  process.stdout.write(`${what} …\n`);
  const heartbeat = setInterval(() => {
    process.stdout.write(`  … ${seconds(since)}${howFar && `, ${howFar}`}\n`);
  }, heartbeatMs);
  try {
    const result = await work((text) => {
      howFar = text;
    });
    process.stdout.write(`  done in ${seconds(since)}${howFar && `, ${howFar}`}\n`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
