import path from "node:path";
import { parseSync } from "oxc-parser";

/** One import of a module: what it names, and whether only types cross. */
export interface Import {
  /** A path from the root of the repository (`lib/schemas/parts`), or a package's name. */
  target: string;
  typeOnly: boolean;
}

export interface Module {
  /** Path from the root of the repository, with `/` between folders. */
  file: string;
  lines: number;
  client: boolean;
  imports: Import[];
}

/** Reads one TypeScript module's imports, `export … from` and `import()`; throws where it cannot be parsed. */
export function parseModule(file: string, source: string): Module {
  const { module, program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.message).join("; ")}`);
  const fixed = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      target: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ target: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
  ];
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = /^["']([^"']+)["']$/.exec(source.slice(moduleRequest.start, moduleRequest.end));
    return literal?.[1] ? [{ target: literal[1], typeOnly: false }] : [];
  });
  return {
    file,
    lines: source.trimEnd().split("\n").length,
    client: program.body.some(
      (node) => node.type === "ExpressionStatement" && "directive" in node && node.directive === "use client",
    ),
    imports: [...fixed, ...dynamic].map((found) => ({ ...found, target: resolve(file, found.target) })),
  };
}

/** `@/lib/x` and `./x` become paths from the root without an ending; a package's name stays as it is. */
function resolve(file: string, request: string): string {
  const bare = request.startsWith("@/")
    ? request.slice(2)
    : request.startsWith(".")
      ? path.posix.join(path.posix.dirname(file), request)
      : undefined;
  return bare === undefined ? request : bare.replace(/\.(tsx?|mjs)$/, "");
}
