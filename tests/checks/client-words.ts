import { parseSync } from "oxc-parser";
import { type Module, parseModule } from "./imports";

/** A module with the namespaces of messages that it says itself, and those that it sends to the browser. */
interface Speaker extends Module {
  says: ReadonlySet<string>;
  sends: readonly string[];
}

type Speakers = ReadonlyMap<string, Speaker>;

const bareOf = (file: string) => file.replace(/\.(tsx?|mjs)$/, "");
const isEntry = (file: string) => /^app\/.*(page|layout|error|not-found|default|template)\.tsx$/.test(file);

/** What begins like a key in the strings of a module, up to the first value put in: `words.stance.${stance}`. */
function stringsIn(file: string, source: string): string[] {
  const { comments } = parseSync(file, source);
  const code = comments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), source);
  return code.match(/(?<=["`])[a-z_]+\.[\w.-]*(?=["`]|\$\{)/g) ?? [];
}

function speakerOf(file: string, source: string, keys: readonly string[]): Speaker {
  const said = stringsIn(file, source).filter((text) => keys.some((key) => key.startsWith(text)));
  const sent = [...source.matchAll(/<ClientWords of=\{\[([^\]]*)\]\}/g)].flatMap(([, list = ""]) => [
    ...list.matchAll(/"(\w+)"/g),
  ]);
  return {
    ...parseModule(file, source),
    says: new Set(said.map((text) => text.slice(0, text.indexOf(".")))),
    sends: sent.map(([, name = ""]) => name),
  };
}

/** What a client module and all that it loads say: each namespace with one module that says it. */
function saidBy(start: Speaker, speakers: Speakers): Map<string, string> {
  const seen = new Set([start]);
  const said = new Map<string, string>();
  for (const module of seen) {
    for (const name of module.says) said.set(name, said.get(name) ?? module.file);
    for (const { target, typeOnly } of module.imports) {
      const next = speakers.get(target);
      if (next && !typeOnly) seen.add(next);
    }
  }
  return said;
}

/**
 * Walks from every page down through what is drawn on the server to where the browser takes over, and tells
 * which namespaces are said there that no module on the way sends. A module counts as sending to all that it
 * imports: whether one of them is drawn outside its `ClientWords` is not seen.
 */
export function findUnsent(
  sources: ReadonlyMap<string, string>,
  keys: readonly string[],
  layout: string,
): string[] {
  const speakers: Speakers = new Map(
    [...sources].map(([file, source]) => [bareOf(file), speakerOf(file, source, keys)]),
  );
  const everywhere = speakers.get(bareOf(layout))?.sends ?? [];
  const faults = new Set<string>();
  const done = new Set<string>();
  const visit = (module: Speaker, sent: ReadonlySet<string>) => {
    const state = `${module.file} ${[...sent].sort()}`;
    if (done.has(state)) return;
    done.add(state);
    if (module.client) {
      for (const [name, file] of saidBy(module, speakers))
        if (!sent.has(name)) faults.add(`${module.file} says ${name} (${file}), not sent`);
      return;
    }
    const below = new Set([...sent, ...module.sends]);
    for (const { target, typeOnly } of module.imports) {
      const next = speakers.get(target);
      if (next && !typeOnly) visit(next, below);
    }
  };
  for (const module of speakers.values()) if (isEntry(module.file)) visit(module, new Set(everywhere));
  return [...faults].sort();
}
