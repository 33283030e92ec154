import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from './workspace.mjs';

/**
 * Which test exercises which attribute and event of a built-in component. It is read from the browser tests themselves:
 * what a test sets in markup, assigns to a property, hands to a call by name, or listens for. Its title proves nothing, and
 * neither do the values it expects.
 */

/** @typedef {{ type: string, [field: string]: any }} Node */
/** @typedef {{ file: string, title: string }} Evidence */
/** @typedef {{ tags: Set<string>, markup: Set<string>, names: Set<string>, events: Set<string> }} Uses */
/** @typedef {Evidence & { own: string, uses: Uses }} Test */

const packageFolder = 'packages/components';

/** Functions of the tests that listen for an event by its name. */
const LISTENERS = new Set(['record', 'once', 'heard', 'addEventListener']);

/** What an assertion expects is no use of it. */
const MATCHERS = /^(?:to[A-Z]\w*|expect\w*|closeTo|objectContaining)$/;

/** @returns {Test[]} */
export function readTests() {
  return readdirSync(`${ROOT}${packageFolder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:src|tests)\/.*\.browser\.test\.ts$/.test(file))
    .sort()
    .map((file) => join(packageFolder, file))
    .flatMap((file) => testsIn(file, readFileSync(`${ROOT}${file}`, 'utf8')));
}

/**
 * The test of one attribute or event: the component's own file comes first.
 * @param {readonly Test[]} tests
 * @param {string} tag
 * @param {(test: Test) => boolean} isAbout
 * @returns {Evidence | undefined}
 */
export function findTest(tests, tag, isAbout) {
  const about = tests.filter(isAbout);
  return about.find(({ own }) => own === tag) ?? about[0];
}

/** @param {string} tag @param {readonly string[]} spellings */
export function exercisesAttribute(tag, spellings) {
  return (/** @type {Test} */ { own, uses }) =>
    spellings.some(
      (name) => uses.markup.has(`${tag} ${name}`) || ((own === tag || uses.tags.has(tag)) && uses.names.has(name)),
    );
}

/** @param {string} tag @param {string} event */
export function hearsEvent(tag, event) {
  return (/** @type {Test} */ { own, uses }) => (own === tag || uses.tags.has(tag)) && uses.events.has(event);
}

/**
 * The tests of one file, with what each uses. A row of a table counts for itself.
 * @param {string} file
 * @param {string} source
 * @returns {Test[]}
 */
export function testsIn(file, source) {
  const { program } = parseSync(file, source);
  const declared = declarations(/** @type {Node} */ (/** @type {unknown} */ (program)));
  /** @type {Test[]} */
  const tests = [];
  /** @param {Node} node @param {Node[]} around tables of the `describe.each` calls around it */
  const visit = (node, around) => {
    const call = calledTest(node);
    if (!call) return forEachChild(node, (child) => visit(child, around));
    const [title, ...body] = node.arguments;
    const parts = [...around, ...call.table];
    if (call.name === 'describe') return body.forEach((/** @type {Node} */ part) => visit(part, parts));
    for (const row of rowsOf(parts)) {
      const uses = emptyUses();
      for (const part of row) readTable(part, uses);
      for (const part of [...row, ...body]) readUses(part, uses, declared, new Set());
      tests.push({ file, title: titled(textOf(title), row), own: basename(file, '.browser.test.ts'), uses });
    }
  };
  visit(/** @type {Node} */ (/** @type {unknown} */ (program)), []);
  return tests;
}

/** `test(…)`, `test.each(table)(…)`, and the same of `describe`. @param {Node} node */
function calledTest(node) {
  if (node.type !== 'CallExpression') return undefined;
  const { callee } = node;
  const table = callee.type === 'CallExpression' ? callee.arguments : [];
  const each = callee.type === 'CallExpression' ? callee.callee : callee;
  const name = each.type === 'MemberExpression' ? each.object.name : each.name;
  return name === 'test' || name === 'describe' ? { name, table } : undefined;
}

/**
 * The runs of a test. A row of the innermost table stands for one, where the table is written out.
 * @param {readonly Node[]} tables
 * @returns {Node[][]}
 */
function rowsOf(tables) {
  const last = tables.at(-1);
  if (last?.type !== 'ArrayExpression') return [[...tables]];
  return last.elements.map((/** @type {Node} */ row) => [...tables.slice(0, -1), row]);
}

/** A title with the texts of its row. @param {string} title @param {readonly Node[]} row */
function titled(title, row) {
  const last = row.at(-1);
  const cells = last?.type === 'ArrayExpression' ? last.elements : [last];
  let index = 0;
  return title.replace(/%[sdio]/g, (place) => textOf(cells[index++]) || place);
}

/** Constants and functions of a file by name: what a test uses through them counts. @param {Node} program */
function declarations(program) {
  /** @type {Map<string, Node>} */
  const found = new Map();
  /** @param {Node} node */
  const visit = (node) => {
    if (node.type === 'FunctionDeclaration' && node.id) found.set(node.id.name, node.body);
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) {
      found.set(node.id.name, node.init);
    }
    if (!calledTest(node) || calledTest(node)?.name === 'describe') forEachChild(node, visit);
  };
  visit(program);
  return found;
}

/** @returns {Uses} */
function emptyUses() {
  return { tags: new Set(), markup: new Set(), names: new Set(), events: new Set() };
}

/** Texts in a table of `each` may be names of attributes, events or tags. @param {Node} node @param {Uses} uses */
function readTable(node, uses) {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    uses.events.add(node.value);
    uses.tags.add(node.value);
  }
  if (node.type === 'ObjectExpression') readKeys(node, uses);
  forEachChild(node, (child) => readTable(child, uses));
}

/**
 * @param {Node} node
 * @param {Uses} uses
 * @param {Map<string, Node>} declared
 * @param {Set<string>} seen
 */
function readUses(node, uses, declared, seen) {
  const declaration = node.type === 'Identifier' && !seen.has(node.name) ? declared.get(node.name) : undefined;
  if (declaration) {
    seen.add(node.name);
    readUses(declaration, uses, declared, seen);
  }
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') readText(textOf(node), uses);
  // `for (const type of ['enter', 'leave']) record(element, type)`
  if (node.type === 'ArrayExpression') for (const element of node.elements) uses.events.add(textOf(element));
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression') {
    uses.names.add(node.left.property.name ?? textOf(node.left.property));
  }
  if (node.type === 'CallExpression') {
    const name = node.callee.property?.name ?? node.callee.name;
    if (MATCHERS.test(name) && node.callee.type === 'MemberExpression') {
      return readUses(node.callee.object, uses, declared, seen);
    }
    for (const argument of node.arguments) readArgument(argument, name, uses);
  }
  forEachChild(node, (child) => readUses(child, uses, declared, seen));
}

/** @param {Node} argument @param {string} called @param {Uses} uses */
function readArgument(argument, called, uses) {
  if (argument.type === 'ObjectExpression') readKeys(argument, uses);
  if (argument.type === 'ConditionalExpression') {
    for (const branch of [argument.consequent, argument.alternate]) readArgument(branch, called, uses);
  }
  if (LISTENERS.has(called)) {
    const text = textOf(argument);
    uses.events.add(text);
    if (called === 'heard') uses.tags.add(text);
  }
}

/** @param {Node} object @param {Uses} uses */
function readKeys(object, uses) {
  for (const { key } of object.properties) if (key) uses.names.add(key.name ?? textOf(key));
}

/** Markup, attributes alone (`'vertical current="1"'`), or one name. @param {string} text @param {Uses} uses */
function readText(text, uses) {
  for (const [, tag = '', attributes = ''] of text.matchAll(/<wx-([\w-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)) {
    uses.tags.add(tag);
    for (const name of attributeNames(attributes)) uses.markup.add(`${tag} ${name}`);
  }
  if (!text.includes('<') && /^[\w-]+(?:=|$| [\w-]+(?:=|$| ))/.test(text.trim())) {
    for (const name of attributeNames(text)) uses.names.add(name);
  }
}

/** @param {string} text */
function attributeNames(text) {
  return [...text.replace(/"[^"]*"|'[^']*'/g, '""').matchAll(/(?:^|[\s.])([A-Za-z][\w-]*)/g)].map(
    ([, name = '']) => name,
  );
}

/** A text, with `…` for what is put in. @param {Node | undefined} node @returns {string} */
function textOf(node) {
  if (node?.type === 'Literal') return String(node.value);
  if (node?.type !== 'TemplateLiteral') return '';
  return node.quasis.map((/** @type {Node} */ quasi) => quasi.value.cooked).join('…');
}

/** @param {Node} node @param {(child: Node) => void} visit */
function forEachChild(node, visit) {
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child);
    }
  }
}
