import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearestName } from '@heddle/compiler';
import { CommandError } from '../command-error.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

/** The first is the one that is taken unless another is named. */
const TEMPLATES = ['typescript', 'javascript'] as const;

/** A folder for each template, beside `src` and `dist`. */
const FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url));

/** `heddle create`: a starter app. Writes all of its files or, if one of them is there, none. Returns the exit status. */
export function create(
  folder: string,
  options: { readonly template?: string | undefined },
  terminal: Terminal,
): number {
  const root = path.resolve(folder);
  const files = starterFiles(path.join(FOLDER, templateOf(options.template)), path.basename(root));
  refuseToReplace(folder, files);
  for (const [file, content] of files) {
    const place = path.join(root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content, { flag: 'wx' });
  }
  const where = path.relative('.', root);
  const goThere = where === '' ? '' : `  cd ${/\s/.test(where) ? JSON.stringify(where) : where}\n`;
  terminal.out(`${files.size} files were written to ${folder}. Go on with\n\n${goThere}  npm install\n  npm run dev\n`);
  return 0;
}

function templateOf(name: string | undefined): string {
  if (name === undefined) return TEMPLATES[0];
  if (TEMPLATES.some((each) => each === name)) return name;
  const meant = nearestName(name, TEMPLATES);
  throw new CommandError(
    `There is no template \`${name}\`.`,
    meant === undefined ? `There are ${TEMPLATES.join(' and ')}.` : `Did you mean \`--template ${meant}\`?`,
  );
}

function refuseToReplace(folder: string, files: ReadonlyMap<string, unknown>): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw new CommandError(`${folder} is not a folder.`, 'Choose another name.');
  const present = [...files.keys()].filter((file) => existsSync(path.join(folder, file)));
  if (present.length === 0) return;
  const names = present.length > 3 ? [...present.slice(0, 3), `${present.length - 3} more`] : present;
  throw new CommandError(
    `${folder} has files that a starter app would replace: ${names.join(', ')}.`,
    'Nothing was written. Choose a folder that is new or empty.',
  );
}

/** Path in the new app → content. */
function starterFiles(template: string, name: string): ReadonlyMap<string, Buffer | string> {
  const entries = readdirSync(template, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => path.relative(template, path.join(entry.parentPath, entry.name))).sort();
  return new Map(
    files.map((file): [string, Buffer | string] => {
      const content = readFileSync(path.join(template, file));
      if (file === 'package.json') return [file, manifestOf(content.toString(), name)];
      // Under its own name it would apply to the template, and npm would leave it out of the package.
      return [file === 'gitignore' ? '.gitignore' : file, content];
    }),
  );
}

/** With a name that npm takes, and the version of heddle that wrote it. */
function manifestOf(text: string, name: string): string {
  const manifest = JSON.parse(text) as { name: string; devDependencies: Record<string, string> };
  const allowed = name
    .toLowerCase()
    .replaceAll(/[^\w.-]+/g, '-')
    .replace(/^[._-]+|-+$/g, '');
  manifest.name = allowed === '' ? 'mini-program' : allowed;
  manifest.devDependencies['heddle'] = version();
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
