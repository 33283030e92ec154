import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FileHost } from '../host.ts';
import type { LinkSources } from '../link/link.ts';
import { memoize } from '../memoize.ts';
import { isInPackage } from '../project/paths.ts';
import type { ComponentSource } from '../project/project.ts';
import { captureOverlay, captureText, type Overlay, type Typings } from './capture.ts';
import { findings } from './findings.ts';
import { markupReader } from './markup.ts';
import { preludeText } from './prelude.ts';
import { findScriptFacts, type ScriptFacts } from './script-facts.ts';
import type { TscFinding } from './tsc-output.ts';
import { PRELUDE, typedUnit, type CapturedScript, type TypedUnit } from './unit.ts';

/** An app as TypeScript sees it. Places are absolute paths with `/`, those of `files` below a folder of their own. */
export interface TypeProgram {
  /** Copies of scripts, each at the place of its original, and beside them templates as code. */
  readonly files: ReadonlyMap<string, string>;
  /** Scripts of the app that are taken as they are. */
  readonly originals: readonly string[];
  /** What TypeScript found, as findings about the author's files. */
  find(found: readonly PlacedFinding[]): Diagnostic[];
}

export interface PlacedFinding extends TscFinding {
  /** Place of the file; absent when the finding is about settings. */
  readonly place: string | undefined;
  /** It is one of `TypeProgram.files`. */
  readonly isVirtual: boolean;
}

export interface TypeSetup {
  /** Where a file of the project is; `undefined` when it is not there. */
  place(file: string): string | undefined;
  /** The author has JavaScript checked. */
  readonly checkJs: boolean;
  readonly typings: Typings | undefined;
  /** Path of the settings of TypeScript, as seen from the app's root. */
  readonly config: string;
}

/** What `find` needs to know of a program. */
export interface TypedApp {
  /** By place. */
  readonly units: ReadonlyMap<string, TypedUnit>;
  readonly scripts: ReadonlyMap<string, AppScript>;
}

/** A script of the app, by its place. */
export interface AppScript {
  readonly file: string;
  readonly source: string;
  readonly overlay: Overlay | undefined;
  /** Absent for a script that is taken as it is. */
  readonly facts?: ScriptFacts;
}

/** Turns a compiled app into a program for TypeScript. */
export function typeProgram(parts: LinkSources, host: FileHost, setup: TypeSetup): TypeProgram {
  const { project } = parts;
  const sources = new Map<string, ComponentSource>([
    ...project.pages.map((page) => [page.path, page] as const),
    ...project.components,
  ]);
  const files = new Map([
    [PRELUDE, preludeText],
    ['/heddle-capture.d.ts', captureText(setup.typings)],
  ]);
  const scripts = new Map<string, AppScript>();
  const factsOf = memoize((id) => findScriptFacts(host.read(id) ?? '', id));
  for (const id of parts.scripts.modules.keys()) {
    const place = isInPackage(id) || !/\.[jt]s$/.test(id) ? undefined : setup.place(id);
    if (place !== undefined) scripts.set(place, { file: id, source: host.read(id) ?? '', overlay: undefined });
  }
  const captured = memoize((path): CapturedScript | undefined => {
    const id = sources.get(path)?.files.script;
    const place = id === undefined ? undefined : setup.place(id);
    const facts = id === undefined ? undefined : factsOf(id);
    if (id === undefined || place === undefined || !facts) return undefined;
    const source = host.read(id) ?? '';
    const overlay = captureOverlay(source, facts, setup.typings !== undefined);
    if (!overlay) return undefined;
    files.set(place, overlay.text);
    if (!isInPackage(id)) scripts.set(place, { file: id, source, overlay, facts });
    const typed = id.endsWith('.ts') || setup.checkJs || /^\s*\/\/\s*@ts-check\b/m.test(source);
    return { facts: withBehaviors(id, facts, parts, factsOf), typed, place };
  });
  const units = new Map<string, TypedUnit>();
  const open = markupReader(host, project.resolver);
  for (const source of sources.values()) {
    const template = source.files.template;
    if (template === undefined || source.isScene || isInPackage(template)) continue;
    const markup = open(template);
    const place = setup.place(template);
    if (!markup || place === undefined) continue;
    const unit = typedUnit({ source, markup, project, captured, place: `${place}.ts` });
    files.set(`${place}.ts`, unit.text);
    units.set(`${place}.ts`, unit);
  }
  const originals = [...scripts].filter(([place]) => !files.has(place)).map(([place]) => place);
  return { files, originals, find: (found) => findings(found, { units, scripts }, setup.config) };
}

/** What behaviors may do to the data of those that use them, too. */
function withBehaviors(
  id: string,
  facts: ScriptFacts,
  { scripts }: LinkSources,
  factsOf: (id: string) => ScriptFacts | undefined,
): ScriptFacts {
  if (facts.definition?.members?.has('behaviors') === false) return facts;
  const written = new Set(facts.written);
  let { isOpen } = facts;
  const reached = new Set([id]);
  // A Set hands out entries that are added while it is walked.
  for (const each of reached) {
    const found = each === id || isInPackage(each) ? undefined : factsOf(each);
    if (found?.definesBehavior) {
      isOpen ||= found.isOpen;
      for (const name of found.written) written.add(name);
    }
    for (const { resolved } of scripts.modules.get(each)?.dependencies ?? []) if (resolved) reached.add(resolved);
  }
  return { ...facts, written, isOpen };
}
