import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Compiled } from './compiled.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { DiskHost } from './node.ts';
import { findTypeSettings, type TypeSettings } from './node-type-settings.ts';
import { typeProgram, type PlacedFinding, type TypeProgram } from './typecheck/program.ts';
import { parseTscOutput } from './typecheck/tsc-output.ts';

/**
 * The `tsc` to use for an app: the one that is installed for it, else the one beside heddle (`beside`: a file there).
 * `undefined` when there is none, or it is older than version 5.
 */
export function findTsc(root: string, beside = fileURLToPath(import.meta.url)): string | undefined {
  for (const from of [join(root, 'app.json'), beside]) {
    const found = tscFrom(from);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tscFrom(file: string): string | undefined {
  try {
    const manifest = createRequire(file).resolve('typescript/package.json');
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    const tsc = join(dirname(manifest), 'bin', 'tsc');
    return Number.parseInt(version, 10) >= 5 && existsSync(tsc) ? tsc : undefined;
  } catch {
    return undefined;
  }
}

/** Checks the types of an app that was compiled from the folder `root` with `tsc`, which `findTsc` gave. */
export async function checkTypes(
  compiled: Pick<Compiled, 'parts' | 'diagnostics'>,
  { host, root, tsc }: { readonly host: DiskHost; readonly root: string; readonly tsc: string },
): Promise<Diagnostic[]> {
  const top = realpathSync(root);
  const settings = await findTypeSettings(top, (args) => runTsc(tsc, args, top));
  const program = typeProgram(compiled.parts, host, {
    place: (file) => placeOf(file, host),
    checkJs: settings.checkJs,
    typings: settings.typings?.parameters,
    config: relative(top, settings.config ?? join(top, 'tsconfig.json')).replaceAll(sep, '/'),
  });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'heddle-types-')));
  try {
    const config = writeProgram(program, folder, settings, top);
    const output = await runTsc(tsc, ['-p', config, '--pretty', 'false'], folder);
    const found = program.find(parseTscOutput(output).map((each) => placed(each, folder, top)));
    const known = new Set(compiled.diagnostics.flatMap(({ code, ...at }) => (code === HANDLER ? [keyOf(at)] : [])));
    return found.filter((each) => each.code !== 'types/unknown-handler' || !known.has(keyOf(each)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The compiler finds most of the handlers that are not there without types. */
const HANDLER = 'wxml/handler-not-found';

function keyOf({ file, span }: Pick<Diagnostic, 'file' | 'span'>): string {
  return `${file} ${span?.start}`;
}

/** Where a file really is, as a path with `/` from the root of its drive. */
function placeOf(file: string, host: DiskHost): string | undefined {
  const path = host.locate(file);
  if (path === undefined || !existsSync(path)) return undefined;
  return fromRoot(realpathSync(path));
}

function fromRoot(path: string): string {
  return `/${relative(parse(path).root, path).replaceAll(sep, '/')}`;
}

/**
 * Writes the program below `folder`, each file where it would be if `folder` were the root of the disk. `rootDirs` lays the two
 * over each other, and links to the packages make those of the app found. Returns the path of its tsconfig.
 */
function writeProgram(program: TypeProgram, folder: string, settings: TypeSettings, top: string): string {
  for (const [place, text] of program.files) {
    const path = join(folder, place);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const disk = parse(top).root;
  const base = join(folder, fromRoot(settings.folder));
  mkdirSync(base, { recursive: true });
  for (let around = top; around !== dirname(around); around = dirname(around)) linkPackages(around, folder);
  const config = join(base, 'heddle.tsconfig.json');
  const files = [
    ...[...program.files.keys()].map((place) => join(folder, place)),
    ...program.originals.map((place) => join(disk, place)),
    ...settings.declarations,
    ...(settings.typings ? [settings.typings.entry] : []),
  ];
  const text = {
    ...(settings.config !== undefined && { extends: settings.config }),
    compilerOptions: {
      ...(settings.config === undefined && defaults),
      ...needed,
      rootDir: disk,
      rootDirs: [disk, folder],
    },
    files: [...new Set(files)],
    include: [],
  };
  writeFileSync(config, JSON.stringify(text));
  return config;
}

/** Of an app that has no tsconfig. What nobody asked for is not demanded of its scripts. */
const defaults = {
  target: 'ES2022',
  module: 'ES2022',
  moduleResolution: 'bundler',
  lib: ['ES2022'],
  types: [],
  strict: false,
};

/** Nothing is written; what only concerns that must not stand in the way. */
const needed = {
  noEmit: true,
  allowJs: true,
  skipLibCheck: true,
  noErrorTruncation: true,
  incremental: false,
  composite: false,
  declaration: false,
  declarationMap: false,
  declarationDir: null,
  emitDeclarationOnly: false,
  isolatedDeclarations: false,
  isolatedModules: false,
  verbatimModuleSyntax: false,
  tsBuildInfoFile: null,
};

function linkPackages(around: string, folder: string): void {
  const packages = join(around, 'node_modules');
  const link = join(folder, fromRoot(packages));
  if (!existsSync(packages) || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(packages, link, 'junction');
}

function placed(finding: ReturnType<typeof parseTscOutput>[number], folder: string, top: string): PlacedFinding {
  if (finding.file === undefined) return { ...finding, place: undefined, isVirtual: false };
  const path = resolve(folder, finding.file);
  const inside = relative(folder, path);
  const isVirtual = !inside.startsWith('..') && parse(path).root === parse(folder).root;
  const place = isVirtual ? `/${inside.replaceAll(sep, '/')}` : fromRoot(path);
  return { ...finding, place: isOtherDrive(path, top) && !isVirtual ? '' : place, isVirtual };
}

function isOtherDrive(path: string, top: string): boolean {
  return parse(path).root !== parse(top).root;
}

/** What `tsc` prints. That it finds something is no failure. */
function runTsc(tsc: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((done, failed) => {
    execFile(process.execPath, [tsc, ...args], { cwd, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error && stdout === '') failed(new Error(`tsc: ${stderr || error.message}`));
      else done(stdout);
    });
  });
}
