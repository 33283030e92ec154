import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A source folder and the tsconfig that checks it, both from the repository's folder. */
export interface SourceFolder {
  readonly folder: string;
  readonly config: string;
}

/**
 * Type-checks pieces of code as if each were a file of its source folder, and returns what the compiler says about
 * each. They are put into a hidden folder there, which the folder's own tsconfig does not see.
 */
export class SnippetCheck {
  readonly #snippets = new Map<SourceFolder, string[]>();
  readonly #errors = new Map<string, string[]>();

  add(where: SourceFolder, code: string): void {
    this.#snippets.set(where, [...(this.#snippets.get(where) ?? []), code]);
  }

  /** Checks all that were added, in one go: what the folders refer to is built once. */
  run(): void {
    for (const [where, snippets] of this.#snippets) writeProject(where, snippets);
    const projects = [...this.#snippets.keys()].map(hiddenFolder);
    const tsc = `${ROOT}node_modules/typescript/bin/tsc`;
    const args = [tsc, '-b', ...projects, '--pretty', 'false'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    for (const line of stdout.split('\n')) {
      const file = /^(\S+?)\(\d+,\d+\): error /.exec(line)?.[1];
      if (file !== undefined) this.#errors.set(file, [...(this.#errors.get(file) ?? []), line]);
    }
  }

  errors(where: SourceFolder, code: string): readonly string[] {
    const index = this.#snippets.get(where)?.indexOf(code) ?? -1;
    if (index === -1) throw new Error(`This snippet was not checked: ${code}`);
    return this.#errors.get(`${hiddenFolder(where)}/${fileName(index)}`) ?? [];
  }

  remove(): void {
    for (const where of this.#snippets.keys()) rmSync(ROOT + hiddenFolder(where), { recursive: true, force: true });
  }
}

function hiddenFolder(where: SourceFolder): string {
  return `${where.folder}/.cache/snippets`;
}

function fileName(index: number): string {
  return `snippet-${index}.ts`;
}

function writeProject(where: SourceFolder, snippets: readonly string[]): void {
  const target = ROOT + hiddenFolder(where);
  mkdirSync(target, { recursive: true });
  snippets.forEach((code, index) => writeFileSync(`${target}/${fileName(index)}`, code));
  const config = ROOT + where.config;
  const { references = [] } = JSON.parse(readFileSync(config, 'utf8')) as { references?: { path: string }[] };
  const project = {
    extends: config,
    // A forbidden import brings files of other folders in: emitted, they would land beside their sources.
    compilerOptions: { noEmit: true, tsBuildInfoFile: 'out/snippets.tsbuildinfo' },
    files: snippets.map((_, index) => fileName(index)),
    include: [],
    // References are the one thing that `extends` does not bring along.
    references: references.map((reference) => ({ path: path.resolve(path.dirname(config), reference.path) })),
  };
  writeFileSync(`${target}/tsconfig.json`, JSON.stringify(project));
}
