import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { ROOT } from './workspace.mjs';

/** `npm run docs`: writes the lower part of `docs/compat.md`: which built-in components and APIs there are. */

const FILE = `${ROOT}docs/compat.md`;
const MARK = '<!-- Below this line:';

/** @typedef {{ attributes: object, events: object, support: string }} Entry */

export async function compatReference() {
  const text = readFileSync(FILE, 'utf8');
  const end = text.indexOf('\n', text.indexOf(MARK));
  return `${text.slice(0, end)}\n\n${await components()}\n${await apis()}`;
}

async function components() {
  const { catalog } = /** @type {{ catalog: Record<string, Entry> }} */ (
    await load('packages/components/src/catalog/index.ts')
  );
  const rows = Object.entries(catalog)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([tag, { attributes, events, support }]) => `| ${tag} | ${support} | ${count(attributes)} | ${count(events)} |`,
    );
  return [
    '## Built-in components',
    '',
    '*planned*: known to the compiler, drawn as a plain box.',
    '',
    '| component | | attributes | events |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

async function apis() {
  const { API_NAMES } = /** @type {{ API_NAMES: readonly string[] }} */ (
    await load('packages/runtime/src/protocol/api-names.ts')
  );
  const names = [...API_NAMES].sort().map((name) => `\`${name}\``);
  return `## Members of \`wx\`\n\nThese exist; others do not yet, and \`wx.canIUse\` says so.\n\n${names.join(' ')}\n`;
}

const count = (/** @type {object} */ table) => Object.keys(table).length;

async function load(/** @type {string} */ file) {
  const { module } = await runnerImport(`${ROOT}${file}`, { root: ROOT, configFile: false, logLevel: 'error' });
  return /** @type {object} */ (module);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(FILE, await compatReference());
