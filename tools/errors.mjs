import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { ROOT } from './workspace.mjs';

/**
 * `npm run docs`: writes `docs/errors.md` from the message tables of the compiler. A fixture stands beside each code as
 * its example.
 */

/** @typedef {string | ((...args: unknown[]) => string)} Text */
/** @typedef {{ code: string, severity: string, texts: { message: Text, help?: Text } }} Message */
/** @typedef {{ lines: string[], help: string }} Example */

const messagesFolder = `${ROOT}packages/compiler/src/diagnostics/messages`;
const testsFolder = `${ROOT}packages/compiler/tests`;

/** @type {Record<string, string>} */
const families = {
  project: 'What the JSON files say, and which files there are',
  json: 'How JSON files are written',
  wxml: 'Templates',
  expression: 'Bindings, `{{ }}`',
  wxs: 'View scripts',
  wxss: 'Style sheets',
  script: 'Scripts of the app, its pages and components',
  types: 'Names and types, with `--types`',
};

/** Lines of source and marks that an example may take. */
const longestExample = 8;

export async function errorReference() {
  const messages = await readMessages();
  const examples = readExamples();
  const sections = Object.entries(families).map(([family, about]) => {
    const own = messages.filter(({ code }) => code.startsWith(`${family}/`)).sort((a, b) => (a.code < b.code ? -1 : 1));
    return `## ${family}\n\n${about}.\n\n${own.map((message) => entry(message, examples.get(message.code))).join('\n')}`;
  });
  const contents = Object.entries(families).map(([family, about]) => `- [${family}](#${family}): ${about}`);
  return `${introduction}\n${contents.join('\n')}\n\n${sections.join('\n')}`;
}

const introduction = `# Diagnostics of the compiler

Everything that \`heddle check\` can report, by code. Codes are permanent. Names in ‹ › stand for what the message says of the case at hand.

<!-- Written by \`npm run docs\` from packages/compiler/src/diagnostics/messages/ and the fixtures of the compiler. -->
`;

/** @returns {Promise<Message[]>} */
async function readMessages() {
  const files = readdirSync(messagesFolder).sort();
  const modules = await Promise.all(
    files.map((file) => runnerImport(join(messagesFolder, file), { root: ROOT, configFile: false, logLevel: 'error' })),
  );
  return modules.flatMap(({ module }) => Object.values(/** @type {Record<string, Message>} */ (module)));
}

/** The first short expectation that shows a code. */
function readExamples() {
  /** @type {Map<string, Example>} */
  const examples = new Map();
  const entries = readdirSync(testsFolder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(({ name }) => name === 'diagnostics.txt')
    .map((file) => join(file.parentPath, file.name));
  for (const file of files.sort()) {
    for (const block of readFileSync(file, 'utf8').split(/^(?=(?:error|warning) \S+: )/m)) {
      const [head = '', ...rest] = block.trimEnd().split('\n');
      const code = head.split(/[ :]/)[1] ?? '';
      // Frame lines begin with `>` or with the number of a line; what comes after them is the help.
      const framed = rest.slice(1).filter((line) => /^ {2}[> ] *(?:\d+ )?\|/.test(line)).length + 1;
      const known = examples.get(code);
      if (framed - 1 > longestExample || (known && known.lines.length <= framed)) continue;
      examples.set(code, {
        lines: [head, ...rest.slice(0, framed)],
        help: rest
          .slice(framed)
          .map((line) => line.trim())
          .join(' '),
      });
    }
  }
  return examples;
}

/**
 * @param {Message} message
 * @param {Example | undefined} example
 */
function entry({ code, severity, texts }, example) {
  const help = typeof texts.help === 'function' && example ? example.help : fill(texts.help ?? '');
  const parts = [
    `### ${code}`,
    `**${severity}** · ${fill(texts.message)}`,
    help,
    example ? `\`\`\`\n${example.lines.join('\n')}\n\`\`\`` : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/**
 * A text with its parameters' names in their places.
 * @param {Text} text
 */
function fill(text) {
  if (typeof text === 'string') return text;
  const [, list = ''] = /^\(?([^)=]*)\)?\s*=>/.exec(text.toString()) ?? [];
  const names = list.split(',').map((name) => name.trim().replace(/^_/, ''));
  return text(...names.filter(Boolean).map((name) => `‹${name}›`));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(`${ROOT}docs/errors.md`, await errorReference());
}
