import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { readTypings, type Typings } from './typecheck/capture.ts';

/** With what settings of its author an app's types are checked. */
export interface TypeSettings {
  /** The author's tsconfig.json or jsconfig.json. */
  readonly config: string | undefined;
  /** The folder that paths in settings start at. */
  readonly folder: string;
  readonly checkJs: boolean;
  /** The types of the platform, when they are installed. */
  readonly typings: { readonly entry: string; readonly parameters: Typings } | undefined;
  /** Files that hold types for all others. */
  readonly declarations: readonly string[];
}

interface ShownConfig {
  readonly compilerOptions?: { readonly checkJs?: boolean };
  readonly files?: readonly string[];
}

/** `run` runs `tsc` and gives what it prints. */
export async function findTypeSettings(
  root: string,
  run: (args: readonly string[]) => Promise<string>,
): Promise<TypeSettings> {
  for (const config of configsAround(root)) {
    const shown = parsed(await run(['-p', config, '--showConfig']));
    const folder = dirname(config);
    const files = (shown?.files ?? []).map((file) => resolve(folder, file));
    // A config that only names others, or is about something else, is not the app's.
    if (shown && !files.some((file) => file.startsWith(root))) continue;
    return {
      config,
      folder,
      checkJs: shown?.compilerOptions?.checkJs === true,
      typings: findTypings(files, root),
      declarations: files.filter(isDeclaration),
    };
  }
  return { config: undefined, folder: root, checkJs: false, typings: findTypings([], root), declarations: [] };
}

/** The configs of a folder and of those around it, up to one with a package.json; innermost first. */
function configsAround(root: string): string[] {
  const found: string[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    const names = ['tsconfig.json', 'jsconfig.json'].map((name) => join(folder, name));
    const own = names.find((path) => existsSync(path));
    if (own !== undefined) found.push(own);
    if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return found;
  }
}

function parsed(text: string): ShownConfig | undefined {
  try {
    return JSON.parse(text) as ShownConfig;
  } catch {
    return undefined;
  }
}

/** A declaration file, or a script without imports and exports: its types can be used everywhere. */
function isDeclaration(file: string): boolean {
  if (/\.d\.[cm]?ts$/.test(file)) return true;
  if (!file.endsWith('.ts')) return false;
  const text = readOrNothing(file) ?? '';
  return !/^\s*(?:import|export)\b/m.test(text) && /^\s*(?:declare|interface|type|namespace|enum)\s/m.test(text);
}

/** The types of the platform: a copy that the author keeps, or the package. */
function findTypings(files: readonly string[], root: string): TypeSettings['typings'] {
  const kept = files.find((file) => file.endsWith('lib.wx.component.d.ts'));
  if (kept !== undefined) return typingsAt(join(dirname(kept), 'index.d.ts'), dirname(kept));
  for (const entry of files.filter((file) => file.endsWith('index.d.ts'))) {
    const found = typingsAt(entry, join(dirname(entry), 'types/wx')) ?? typingsAt(entry, join(dirname(entry), 'wx'));
    if (found) return found;
  }
  try {
    const manifest = createRequire(join(root, 'app.json')).resolve('miniprogram-api-typings/package.json');
    const folder = dirname(realpathSync(manifest));
    return typingsAt(join(folder, 'index.d.ts'), join(folder, 'types/wx'));
  } catch {
    return undefined;
  }
}

function typingsAt(entry: string, folder: string): TypeSettings['typings'] {
  const [page, component] = ['page', 'component'].map((name) => readOrNothing(join(folder, `lib.wx.${name}.d.ts`)));
  const parameters = page === undefined || component === undefined ? undefined : readTypings(page, component);
  return parameters && { entry, parameters };
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
