import { memoize } from '../memoize.ts';
import { folderOf } from '../project/paths.ts';
import type { ComponentSource, Project } from '../project/project.ts';
import { CAPTURED } from './capture.ts';
import { CodeWriter, type Segment } from './code-writer.ts';
import type { Markup } from './markup.ts';
import type { Owner } from './scope.ts';
import type { ScriptFacts } from './script-facts.ts';
import { writeMarkup } from './template.ts';
import type { Element } from '../wxml/ast.ts';

/** A script whose definition TypeScript can tell the types of. */
export interface CapturedScript {
  readonly facts: ScriptFacts;
  /** TypeScript, or JavaScript that the author has checked. */
  readonly typed: boolean;
  /** Where its copy is. */
  readonly place: string;
}

/** A template as code. */
export interface TypedUnit {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly owner: Owner;
  /** Templates whose uses were not all written. */
  readonly cut: ReadonlySet<Element>;
}

export interface UnitRequest {
  readonly source: ComponentSource;
  readonly markup: Markup;
  readonly project: Project;
  /** The captured script of a component, by its path. */
  readonly captured: (path: string) => CapturedScript | undefined;
  /** Where the code will be. */
  readonly place: string;
}

/** Where the declarations are that the code of all templates calls. */
export const PRELUDE = '/heddle.d.ts';

export function typedUnit({ source, markup, project, captured, place }: UnitRequest): TypedUnit {
  const writer = new CodeWriter();
  const own = captured(source.path);
  const request = (file: string): string => JSON.stringify(importPath(place, file));
  const components = new Map<string, { variable: string; typed: boolean }>();
  const variableOf = memoize((path: string) => {
    const used = captured(path)!;
    const variable = writer.variable();
    writer.add(`import type { ${CAPTURED} as ${variable}t } from ${request(used.place)};\n`);
    writer.add(`declare const ${variable}: $.Properties<typeof ${variable}t, ${partsOf(used.facts)}>;\n`);
    return variable;
  });
  writer.add(`import * as $ from ${request(PRELUDE)};\n`);
  for (const [tag, path] of componentTags(source, project)) {
    const used = captured(path);
    if (used) components.set(tag, { variable: variableOf(path), typed: used.typed });
  }
  if (own) {
    const parts = partsOf(own.facts);
    writer.add(`import type { ${CAPTURED} as $own } from ${request(own.place)};\n`);
    writer.add(`declare const $data: $.Data<typeof $own, ${parts}, ${own.typed}>;\n`);
    writer.add(`declare const $methods: $.Methods<typeof $own, ${parts}>;\n`);
  } else {
    writer.add('declare const $data: any;\ndeclare const $methods: any;\n');
  }
  const owner: Owner = { path: source.path, facts: own?.facts, typed: own?.typed ?? false, components };
  const scope = {
    owner,
    file: markup.file,
    variables: new Map(),
    modules: markup.modules,
    data: '$data',
    inTemplate: false,
  };
  const cut = new Set<Element>();
  writeMarkup(markup, scope, { writer, open: [], cut, uses: { count: 0 } });
  return { text: writer.text, segments: writer.segments, owner, cut };
}

/** The parts of a definition that types are inferred from; of one that is not written out, all. */
function partsOf({ definition }: ScriptFacts): string {
  const members = definition?.members;
  const given = ['data', 'properties', 'methods', 'behaviors'].filter(
    (part) => !members || members.has(part) || (part === 'methods' && definition.callee === 'Page'),
  );
  return given.map((part) => `'${part}'`).join(' | ') || 'never';
}

/** Paths of the components behind the tags of a file (spec §1). */
function componentTags(source: ComponentSource, { app, components }: Project): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const { tag, path } of [...app.usingComponents.values(), ...source.usingComponents.values()]) {
    if (path !== undefined && components.has(path)) tags.set(tag, path);
    else tags.delete(tag);
  }
  for (const tag of source.generics.keys()) tags.delete(tag);
  return tags;
}

/** The file as seen from another, with the suffix that every kind of module resolution takes. */
function importPath(from: string, to: string): string {
  const steps = folderOf(from).split('/');
  const target = to.replace(/(?:\.d)?\.ts$/, '.js').split('/');
  let shared = 0;
  while (shared < steps.length && shared < target.length - 1 && steps[shared] === target[shared]) shared++;
  return `./${'../'.repeat(steps.length - shared)}${target.slice(shared).join('/')}`;
}
