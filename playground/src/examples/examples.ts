import assets from 'virtual:example-assets';
import packages from 'virtual:example-packages';

export type Files = Readonly<Record<string, string>>;

/** An app of `examples/`, as it is in the repository. */
export interface Example {
  readonly name: string;
  /** Sources by path: `pages/list/list.wxml`. */
  readonly files: Files;
  /** Pictures and fonts, which are served below `apps/<name>/`. */
  readonly assets: readonly string[];
  /** The npm packages it uses, which are loaded when it is opened. */
  loadPackages(): Promise<Files>;
}

const SOURCES = import.meta.glob<string>(
  [
    '../../../examples/*/**/*.{json,wxml,wxss,wxs,js,ts}',
    '!**/node_modules/**',
    '!**/*.{d,e2e}.ts',
    '!**/{package,tsconfig}.json',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** The smallest app comes first. */
export const examples: readonly Example[] = collect().sort(
  (a, b) => Object.keys(a.files).length - Object.keys(b.files).length,
);

function collect(): Example[] {
  const byName = new Map<string, Record<string, string>>();
  for (const [path, text] of Object.entries(SOURCES)) {
    const [, name = '', file = ''] = /\/examples\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const files = byName.get(name) ?? {};
    files[file] = text;
    byName.set(name, files);
  }
  return [...byName]
    .filter(([, files]) => 'app.json' in files)
    .map(([name, files]) => ({
      name,
      files,
      assets: assets[name] ?? [],
      loadPackages: packages[name] ?? (() => Promise.resolve({})),
    }));
}

/** What to show first of an app: the template of its first page. */
export function firstFile({ files }: Example): string {
  const page = /"pages"\s*:\s*\[\s*"([^"]+)"/.exec(files['app.json'] ?? '')?.[1];
  return page !== undefined && `${page}.wxml` in files ? `${page}.wxml` : 'app.json';
}
