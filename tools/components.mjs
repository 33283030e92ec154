import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { exercisesAttribute, findTest, hearsEvent, readTests } from './component-evidence.mjs';
import { ROOT } from './workspace.mjs';

/** `npm run docs`: writes `docs/components.md`: every attribute and event of every built-in component, with its test. */

const FILE = `${ROOT}docs/components.md`;

/** @typedef {import('./component-evidence.mjs').Evidence} Evidence */
/** @typedef {{ type: string, default?: unknown, property?: string }} Attribute */
/** @typedef {{ attributes: Record<string, Attribute>, events: Record<string, { detail?: string }>, content: string, support: string }} Entry */
/** @typedef {{ name: string, about: string[], test: Evidence | undefined }} Row */
/** @typedef {{ tag: string, entry: Entry, test: Evidence | undefined, attributes: Row[], events: Row[] }} Component */

/** @returns {Promise<Component[]>} */
export async function readComponents() {
  const { module } = await runnerImport(`${ROOT}packages/components/src/catalog/index.ts`, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  const { catalog, kebabCase } =
    /** @type {{ catalog: Record<string, Entry>, kebabCase: (name: string) => string }} */ (module);
  const tests = readTests();
  return Object.entries(catalog)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, entry]) => ({
      tag,
      entry,
      test: findTest(tests, tag, ({ own, uses }) => own === tag || uses.tags.has(tag)),
      attributes: Object.entries(entry.attributes).map(([name, attribute]) => ({
        name: kebabCase(name),
        about: [attribute.type, defaultText(attribute.default)],
        test: findTest(
          tests,
          tag,
          exercisesAttribute(tag, [kebabCase(name), name, name.toLowerCase(), attribute.property ?? name]),
        ),
      })),
      events: Object.entries(entry.events).map(([name, { detail }]) => ({
        name,
        about: [detail === undefined ? '' : code(detail)],
        test: findTest(tests, tag, hearsEvent(tag, name)),
      })),
    }));
}

/** Everything that no test exercises, as `tag attribute name`. @param {readonly Component[]} components */
export function withoutTest(components) {
  return components.flatMap(({ tag, test, attributes, events }) => [
    ...(test ? [] : [tag]),
    ...attributes.filter((row) => !row.test).map(({ name }) => `${tag} attribute ${name}`),
    ...events.filter((row) => !row.test).map(({ name }) => `${tag} event ${name}`),
  ]);
}

export async function componentReference() {
  const components = await readComponents();
  return [introduction(components), ...components.map(section)].join('\n');
}

/** @param {readonly Component[]} components */
function introduction(components) {
  const rows = components.map(
    ({ tag, entry, attributes, events }) =>
      `| [${tag}](#${tag}) | ${entry.support} | ${attributes.length} | ${events.length} |`,
  );
  return `# Built-in components

Every attribute and event of every built-in component. Each names the test that uses it; where an attribute can do nothing
in a browser, the test says just that. Attributes that every tag has (\`id\`, \`class\`, \`style\`, \`hidden\`, \`data-*\` …) are
left out, and so are the events of fingers (\`tap\`, \`longpress\`, \`touchstart\` …), which every component has.

*yes*: works. *partly*: works, with documented gaps. *stub*: answers something harmless. *host*: the embedding page must supply it;
without it, a box with a label. *impossible*: no web page can do it: a box with a label.

<!-- Written by \`npm run docs\` from packages/components/src/catalog/ and the browser tests of packages/components. -->

| component | | attributes | events |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** @param {Component} component */
function section({ tag, entry, test, attributes, events }) {
  const content = { any: 'any content', text: 'text inside', none: 'no content' }[entry.content] ?? entry.content;
  const parts = [`## ${tag}`, `*${entry.support}* · ${content} · ${test ? link(test, basename(test.file)) : ''}`];
  if (attributes.length > 0) parts.push(table(['attribute', 'type', 'default', 'test'], attributes));
  if (events.length > 0) parts.push(table(['event', 'detail', 'test'], events));
  return `${parts.join('\n\n')}\n`;
}

/** @param {readonly string[]} head @param {readonly Row[]} rows */
function table(head, rows) {
  const lines = rows.map(({ name, about, test }) => [code(name), ...about, test ? link(test, test.title) : '']);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {Evidence} test @param {string} label */
function link({ file }, label) {
  return `[${label.replace(/[|<>[\]*_\\]/g, '\\$&')}](../${file})`;
}

/** @param {unknown} value */
function defaultText(value) {
  return value === undefined ? '' : code(JSON.stringify(value).replace(/^"(.+)"$/, '$1'));
}

/** @param {string} text */
function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(FILE, await componentReference());
