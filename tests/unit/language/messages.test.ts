import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { listLanguages, readMessages } from "@/lib/language/install";
import { defaultLanguage } from "@/lib/language/speech";

const root = path.resolve(import.meta.dirname, "../../..");
const folder = path.join(root, "lib/language");

function messagesOf(language: string): Map<string, string> {
  const namespaces = Object.entries(readMessages(folder, language));
  return new Map(
    namespaces.flatMap(([space, all]) =>
      Object.entries(all).map(([key, text]): [string, string] => [`${space}.${key}`, text]),
    ),
  );
}

type Found = { arguments: Set<string>; plurals: string[][] };

function look(elements: readonly MessageFormatElement[], found: Found): Found {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.arguments.add(element.type === TYPE.tag ? `<${element.value}>` : element.value);
    if (element.type === TYPE.tag) look(element.children, found);
    if (element.type === TYPE.plural) found.plurals.push(Object.keys(element.options));
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      for (const { value } of Object.values(element.options)) look(value, found);
    }
  }
  return found;
}

const partsOf = (text: string) => look(parse(text), { arguments: new Set(), plurals: [] });

const english = messagesOf(defaultLanguage);
const others = listLanguages(folder).filter((id) => id !== defaultLanguage);

test("there is a language beside the default one", () => {
  expect(others.length).toBeGreaterThan(0);
});

describe.each(others)("%s", (language) => {
  const messages = messagesOf(language);

  test("has the keys that English has, and no others", () => {
    expect([...messages.keys()].filter((key) => !english.has(key))).toEqual([]);
    expect([...english.keys()].filter((key) => !messages.has(key))).toEqual([]);
  });

  test("puts in what English puts in", () => {
    const other = [...english].filter(([key, text]) => {
      const theirs = messages.get(key);
      const [ours, others] = [text, theirs ?? text].map((each) => [...partsOf(each).arguments].sort().join());
      return ours !== others;
    });
    expect(other.map(([key]) => key)).toEqual([]);
  });

  test("has every plural form that the language knows", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const short = [...messages].filter(([, text]) =>
      partsOf(text).plurals.some((forms) => pluralCategories.some((form) => !forms.includes(form))),
    );
    expect(short.map(([key]) => key)).toEqual([]);
  });
});

describe.each([defaultLanguage, ...others])("the writing of %s", (language) => {
  test("has curly quotes, and no hyphen for a dash", () => {
    const wrong = [...messagesOf(language)].filter(([, text]) => /"|(?<!')'(?![{<'])| - |\.\.\./.test(text));
    expect(wrong).toEqual([]);
  });
});

test("every message is said somewhere", () => {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = listed.split("\n").filter((file) => /^(app|components|lib)\/.*\.tsx?$/.test(file));
  const source = files.map((file) => readFileSync(path.join(root, file), "utf8")).join("\n");
  const written = new Set(source.match(/(?<=["'`])[a-z_]+\.[\w.-]+(?=["'`])/g));
  // A key that ends in what is only known when it is said: `words.stance.${stance}`.
  const begun = [...new Set(source.match(/(?<=`)[a-z_]+\.[\w.-]*(?=\$\{)/g))];
  const silent = [...english.keys()].filter(
    (key) =>
      !key.startsWith("language.") && !written.has(key) && !begun.some((start) => key.startsWith(start)),
  );
  expect(silent).toEqual([]);
});
