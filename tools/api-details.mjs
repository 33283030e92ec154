import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ROOT } from './workspace.mjs';

/**
 * `node tools/api-details.mjs`: writes what `wx.canIUse` may be asked of each API, out of the platform's types: fields of
 * arguments and results, and what these take or hold in turn.
 */

export const DETAILS_FILE = `${ROOT}packages/compiler/src/script/api-details.ts`;
const TYPES = `${ROOT}node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts`;
/** They are no arguments of the call itself. */
const CALLBACKS = new Set(['success', 'fail', 'complete', 'errMsg']);

/** @typedef {Map<string, string>} Members Types by name, as they are written. */
/** @typedef {{ interfaces: Map<string, Members>, aliases: Map<string, string> }} Types */

export function apiDetails() {
  const types = readTypes(readFileSync(TYPES, 'utf8').replace(/\/\*[^]*?\*\//g, ''));
  const lines = [...(types.interfaces.get('Wx') ?? [])].flatMap(([name, signature]) => {
    const details = detailsOf(types, signature);
    return details === '' ? [] : [`${name} ${details}`];
  });
  return `/** Written by \`node tools/api-details.mjs\` from the platform's types: one line for each API, read by \`can-i-use.ts\`. */\nexport const API_DETAILS = \`\n${lines.sort().join('\n')}\n\`;\n`;
}

/** @param {string} text @returns {Types} */
function readTypes(text) {
  const interfaces = new Map();
  for (const [, name, body] of text.matchAll(/\n {4}interface (\w+)[^]*?\{\n([^]*?)\n {4}\}/g)) {
    // A member goes on until a line that begins as far left as it does itself.
    const members = (body ?? '').matchAll(/^ {8}(\w+)\??(?::|(?=[<(]))((?:.*)(?:\n(?: {9,}| {8}[>)|]).*)*)/gm);
    const known = interfaces.get(name) ?? new Map();
    for (const [, member, type] of members) if (!known.has(member)) known.set(member, type);
    interfaces.set(name, known);
  }
  const aliases = new Map();
  for (const [, name, type] of text.matchAll(/\n {4}type (\w+)[^=(]*=\s*((?:.*)(?:\n(?: {5,}| {4}[>)|]).*)*)/g)) {
    aliases.set(name, type);
  }
  return { interfaces, aliases };
}

/** @param {Types} types @param {string} signature */
function detailsOf(types, signature) {
  const [parameters = '', returned = ''] = signature.split(/\):(?=[^)]*$)/);
  const [first = ''] = /\(\s*(?:option|listener|callback)\??:[^]*$/.exec(parameters) ?? [];
  const named = first.match(/[A-Z]\w*/g)?.[0] ?? '';
  // `T extends ShowToastOption = ShowToastOption`
  const argument = named === 'T' ? (/T extends (\w+)/.exec(parameters)?.[1] ?? '') : named;
  const option = types.interfaces.get(argument);
  const success = argumentOf(types, /\w+/.exec(option?.get('success') ?? '')?.[0]);
  const aspects = {
    object: option,
    success: option && types.interfaces.get(success),
    callback: option ? undefined : types.interfaces.get(argumentOf(types, argument)),
    return: types.interfaces.get(/^\s*(\w+)(?:\[\])?\s*;?$/.exec(returned)?.[1] ?? ''),
  };
  return Object.entries(aspects)
    .flatMap(([aspect, members]) => (members ? [`${aspect}(${listed(types, members)})`] : []))
    .join(' ');
}

/** The type of what a callback is given. @param {Types} types @param {string | undefined} callback */
function argumentOf({ aliases }, callback = '') {
  return /\(\s*\w+\??:\s*(\w+)/.exec(aliases.get(callback) ?? '')?.[1] ?? '';
}

/** @param {Types} types @param {Members} members */
function listed(types, members) {
  return [...members]
    .filter(([name]) => !CALLBACKS.has(name))
    .map(([name, type]) => `${name}${further(types, type)}`)
    .join(' ');
}

/** Words that a field takes, or fields of what it holds. @param {Types} types @param {string} type */
function further({ interfaces }, type) {
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  const isChoice = words.length > 0 && /^[\s|]*(?:'[^']*'[\s|]*)+$/.test(type);
  if (isChoice) return words.every((word) => word && /^\w+$/.test(word)) ? `(${words.join(' ')})` : '';
  const held = interfaces.get(/^\s*(\w+)(?:\[\])?\s*$/.exec(type)?.[1] ?? '');
  return held && held.size > 0 ? `(${[...held.keys()].join(' ')})` : '';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(DETAILS_FILE, apiDetails());
