import type * as t from '@babel/types';
import type { SourceMap } from '../source-map.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { positionAt } from '../diagnostics/code-frame.ts';
import { importMeta, syntaxError, topLevelAwait, usingDeclaration } from '../diagnostics/messages/script.ts';
import { parseJson } from '../json/parse.ts';
import { findDefinitionMistakes } from './definition-mistakes.ts';
import { createEdits, type RegistryName, type ScriptEdits } from './edits.ts';
import { collectExportedLocals } from './esm/exports.ts';
import { generateModules } from './esm/modules.ts';
import { hiddenGlobals } from './hidden-globals.ts';
import { findSlotMode, type SlotMode } from './slot-mode.ts';
import { findMethods } from './methods.ts';
import { parseScript } from './parse.ts';
import { type Dependency, generateRequires, Requests, type Resolve } from './requests.ts';
import { type Analysis, analyseScopes } from './scope.ts';
import { generateDeclarations } from './typescript/declarations.ts';
import { generateDecorators } from './typescript/decorators.ts';
import { eraseTypes } from './typescript/erase.ts';
import { generateParameterProperties } from './typescript/parameter-properties.ts';
import { generateRegExps } from './regular-expressions.ts';
import { type DeclaredProperties, findProperties } from './properties.ts';
import { findUnsupportedApis } from './unsupported-apis.ts';
import { findUses, NO_USES, type ScriptUses } from './uses.ts';
import { rootPath, spanOf, walk } from './walk.ts';

export interface ScriptModule {
  /** Root-relative path with suffix: `pages/index/index.ts`. */
  readonly id: string;
  /** `define("…", function (require, module, exports) { … });`. Line n holds what was on line n of the source. */
  readonly code: string;
  /**
   * Its one source is the module's id, with the author's text. Absent unless it was asked for, and where no line is the
   * author's: JSON, and modules that could not be parsed.
   */
  readonly map?: SourceMap;
  readonly dependencies: readonly Dependency[];
  /** Methods of the page or component that it defines, when they can be told. */
  readonly methods?: ReadonlySet<string>;
  /** Properties and external classes of the component that it defines, when they can be told. */
  readonly properties?: DeclaredProperties;
  /** How the component that it defines tells its slots apart, when that can be told. */
  readonly slotMode?: SlotMode;
  readonly uses: ScriptUses;
}

export interface ScriptContext {
  report(diagnostic: Diagnostic): void;
  /** The id of the module that this module means by a request. */
  readonly resolve: Resolve;
  /** Makes a map of each module. */
  readonly maps?: boolean;
}

/**
 * Turns one file of JavaScript, TypeScript or JSON into a definition for the module registry (design §6). A file that
 * cannot be parsed is reported and becomes a module that throws when it is required, so that the rest of the app runs.
 */
export function transformScript(source: string, id: string, context: ScriptContext): ScriptModule {
  try {
    return id.endsWith('.json') ? transformJson(source, id, context) : transformModule(source, id, context);
  } catch (error) {
    // The only exception left: an expression nested so deep that the stack ends.
    if (!(error instanceof RangeError)) throw error;
    context.report(syntaxError({ file: id }, 'The code is nested too deep.'));
    return throwingModule(id, `${id}: The code is nested too deep.`);
  }
}

function transformJson(source: string, id: string, context: ScriptContext): ScriptModule {
  const value = parseJson(source, id, (diagnostic) => context.report(diagnostic))?.value ?? {};
  // As a text: in an object literal `__proto__` would not be a key.
  const text = JSON.stringify(JSON.stringify(value));
  const code = `define(${JSON.stringify(id)}, function (require, module) { "use strict"; module.exports = JSON.parse(${text}); });\n`;
  return { id, code, dependencies: [], uses: NO_USES };
}

function transformModule(source: string, id: string, context: ScriptContext): ScriptModule {
  const parsed = parseScript(source, id);
  if ('problems' in parsed)
    return brokenModule(
      source,
      id,
      parsed.problems.map(({ reason, place }) => syntaxError(place, reason)),
      context,
    );
  const analysis = analyseScopes(parsed.program);
  const unsupported = [...findUnsupported(analysis, id), ...findUsing(source, parsed.program, id)];
  if (unsupported.length > 0) return brokenModule(source, id, unsupported, context);
  for (const diagnostic of findUnsupportedApis(id, analysis)) context.report(diagnostic);
  const definesOwnName = analysis.module.names.has('Page') || analysis.module.names.has('Component');
  const methods = definesOwnName ? undefined : findMethods(parsed.program, source);
  const properties = definesOwnName ? undefined : findProperties(parsed.program);
  const mistakes = definesOwnName ? [] : findDefinitionMistakes(parsed.program, id);
  for (const diagnostic of mistakes) context.report(diagnostic);
  const slotMode = definesOwnName ? undefined : findSlotMode(parsed.program);
  const edits = createEdits({ id, source, ...parsed, analysis, report: (diagnostic) => context.report(diagnostic) });
  const requests = new Requests(edits, context.resolve);
  const locals = collectExportedLocals(edits);
  // Types go first: what stands at the end of an erased range must survive the erasing.
  eraseTypes(edits);
  generateParameterProperties(edits);
  generateDeclarations(edits, locals);
  generateModules(edits, locals, requests);
  generateRequires(edits, requests);
  generateDecorators(edits);
  generateRegExps(edits);
  wrapInDefinition(edits);
  return {
    id,
    code: edits.text.toString(),
    ...(context.maps && { map: mapOf(edits) }),
    dependencies: [...requests.dependencies].sort((a, b) => a.span.start - b.span.start),
    ...(methods && { methods }),
    ...(properties && { properties }),
    ...(slotMode && { slotMode }),
    uses: findUses(source, parsed.program, analysis),
  };
}

function mapOf({ id, source, text }: ScriptEdits): SourceMap {
  const { names, mappings } = text.generateMap({ source: id, hires: 'boundary' });
  return { version: 3, sources: [id], sourcesContent: [source], names, mappings };
}

/** The factory begins on the line of the source's first, so that line numbers stay. */
function wrapInDefinition(edits: ScriptEdits): void {
  const { text, analysis, program, prologue } = edits;
  if (program.interpreter) text.remove(spanOf(program.interpreter).start, spanOf(program.interpreter).end);
  const registry = (['require', 'module', 'exports'] satisfies RegistryName[]).map((name) =>
    analysis.module.names.has(name) ? edits.registry(name) : name,
  );
  const parameters = [...registry, ...hiddenNames(analysis)].join(', ');
  text.prepend(
    `define(${JSON.stringify(edits.id)}, function (${parameters}) { ${['"use strict";', ...prologue].join(' ')} `,
  );
  text.append('\n});\n');
}

function hiddenNames({ references }: Analysis): string[] {
  const free = new Set(references.flatMap(({ path, scope }) => (scope ? [] : [path.node.name])));
  return [...hiddenGlobals].filter((name) => free.has(name));
}

/** What the parser allows in a module but a function, which the module becomes, does not. */
function findUnsupported(analysis: Analysis, id: string): Diagnostic[] {
  return [
    ...analysis.topLevelAwaits.map((node) => topLevelAwait({ file: id, span: startOf(spanOf(node), 'await'.length) })),
    ...analysis.importMetas.map((node) => importMeta({ file: id, span: spanOf(node) })),
  ];
}

/** `using x = …`, which some browsers cannot read: one such line, and nothing of the app would run there. */
function findUsing(source: string, program: t.Program, id: string): Diagnostic[] {
  if (!/\busing\b/.test(source)) return [];
  const found: Diagnostic[] = [];
  walk(rootPath(program), ({ node }) => {
    if (node.type !== 'VariableDeclaration' || !node.kind.endsWith('using')) return;
    found.push(usingDeclaration({ file: id, span: startOf(spanOf(node), node.kind.length) }, node.kind));
  });
  return found;
}

function startOf(span: { start: number; end: number }, length: number): { start: number; end: number } {
  return { start: span.start, end: Math.min(span.end, span.start + length) };
}

function brokenModule(
  source: string,
  id: string,
  diagnostics: readonly Diagnostic[],
  context: ScriptContext,
): ScriptModule {
  for (const diagnostic of diagnostics) context.report(diagnostic);
  const [first] = diagnostics;
  const { line, column } = positionAt(source, first?.span?.start ?? 0);
  return throwingModule(id, `${id}:${line}:${column}: ${first?.message ?? ''}`);
}

function throwingModule(id: string, message: string): ScriptModule {
  const code = `define(${JSON.stringify(id)}, function () { throw new SyntaxError(${JSON.stringify(message)}); });\n`;
  return { id, code, dependencies: [], uses: NO_USES };
}
