import type { Compilation } from '../compilation.ts';
import type { FileHost } from '../host.ts';
import { parseJson } from '../json/parse.ts';
import type { JsonObject } from '../json/tree.ts';
import type { SourceFiles } from './project.ts';
import { expectNode } from './settings.ts';

/** Which suffixes make which of the four files, the preferred one first (wxml spec §1). */
const suffixes: Readonly<Record<keyof SourceFiles, readonly string[]>> = {
  template: ['.wxml'],
  style: ['.wxss', '.less', '.scss', '.sass'],
  script: ['.js', '.ts'],
  config: ['.json'],
};

/** The files that exist for a base name. */
export function findFiles(host: FileHost, path: string): SourceFiles {
  const found = (Object.entries(suffixes) as [keyof SourceFiles, readonly string[]][]).flatMap(([role, ends]) => {
    const suffix = ends.find((end) => host.exists(path + end));
    return suffix === undefined ? [] : [[role, path + suffix] as const];
  });
  return Object.fromEntries(found);
}

/** A JSON file that has to hold an object. `undefined` when there is none, or nothing usable in it (reported). */
export function readJsonObject(file: string | undefined, compilation: Compilation): JsonObject | undefined {
  const source = file === undefined ? undefined : compilation.host.read(file);
  if (file === undefined || source === undefined) return undefined;
  const root = parseJson(source, file, (diagnostic) => compilation.report(diagnostic));
  return expectNode(root, 'object', 'The content of the file', file, compilation);
}
