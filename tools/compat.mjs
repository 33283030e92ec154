import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { ROOT } from './workspace.mjs';

/** `npm run docs`: writes the lower part of `docs/compat.md`: which built-in components and APIs there are. */

const FILE = `${ROOT}docs/compat.md`;
const MARK = '<!-- Below this line:';

/** @typedef {{ attributes: object, events: object, support: string }} Entry */
/** @typedef {{ support: string, remark?: string, lacks?: readonly string[] }} Member */

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

/** Kinds of support, as the page counts them. */
const SUPPORT = ['yes', 'partly', 'stub', 'host', 'no', 'planned'];

async function apis() {
  const { wxFamilies } = /** @type {{ wxFamilies: Record<string, Record<string, Member>> }} */ (
    await load('packages/runtime/src/protocol/wx-members/index.ts')
  );
  const all = Object.values(wxFamilies).flatMap((family) => Object.values(family));
  const used = SUPPORT.filter((support) => all.some((member) => member.support === support));
  const counts = (/** @type {readonly Member[]} */ members) =>
    used.map((support) => members.filter((member) => member.support === support).length || '').join(' | ');
  return [
    '## Members of `wx`',
    '',
    '*yes*: as documented. *partly*: see the remark. *stub*: it exists, does nothing, and gives its documented harmless answer.',
    '*host*: the embedding site answers; the development default does. *no*: it exists and fails with `fail not supported in browser`.',
    ...(used.includes('planned') ? ['*planned*: not there yet; it fails in the same way.'] : []),
    '`wx.canIUse` is true for those that answer.',
    '',
    `| family | ${used.join(' | ')} | all |`,
    `| --- | ${used.map(() => '---').join(' | ')} | --- |`,
    ...Object.entries(wxFamilies).map(([name, family]) => {
      const members = Object.values(family);
      return `| ${name} | ${counts(members)} | ${members.length} |`;
    }),
    `| **all** | ${counts(all)} | ${all.length} |`,
    '',
    ...Object.entries(wxFamilies).flatMap(([name, family]) => [`### ${name}`, '', ...memberTable(family), '']),
  ].join('\n');
}

/** @param {Record<string, Member>} family */
function memberTable(family) {
  const rows = Object.entries(family)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { support, remark = '', lacks = [] }]) => {
      const missing = lacks.length > 0 ? [`Without ${lacks.map((each) => `\`${each}\``).join(', ')}.`] : [];
      return `| ${name} | ${support} | ${[...(remark ? [remark] : []), ...missing].join(' ')} |`;
    });
  return ['| member | | remark |', '| --- | --- | --- |', ...rows];
}

const count = (/** @type {object} */ table) => Object.keys(table).length;

async function load(/** @type {string} */ file) {
  const { module } = await runnerImport(`${ROOT}${file}`, { root: ROOT, configFile: false, logLevel: 'error' });
  return /** @type {object} */ (module);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(FILE, await compatReference());
