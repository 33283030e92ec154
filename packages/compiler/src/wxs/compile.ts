import type { File } from '@babel/types';
import type { Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/wxs.ts';
import type { SourceMappings } from '../wxml/generate/source-mark.ts';
import { generate } from './generate.ts';
import { mutates } from './mutates.ts';
import { resolveNames } from './names.ts';
import { parseWxs } from './parse.ts';
import { createSource } from './source.ts';
import type { WxsOptions, WxsSource } from './source.ts';
import { validate } from './validate.ts';
import { walk } from './walk.ts';

export interface CompiledWxs {
  /** `function (module, exports, require, $) { … }`: a factory as the registry of the runtime takes it. */
  readonly code: string;
  /** Where its pieces come from in the file that the module stands in; none unless it was asked for. */
  readonly mappings: SourceMappings;
  /** Each `require`, as written and where. */
  readonly requires: readonly { readonly request: string; readonly span: Span }[];
  /** Functions of this module may change objects they are given; those of modules it requires are not looked at. */
  readonly mutates: boolean;
}

const largest = 1024 * 1024;
const empty: CompiledWxs = {
  code: 'function (module, exports, require, $) {}',
  mappings: [],
  requires: [],
  mutates: false,
};

/** Compiles one WXS module (spec §8). A module with mistakes becomes one without exports; it never throws. */
export function compileWxs(code: string, options: WxsOptions): CompiledWxs {
  const source = createSource(options);
  if (code.length > largest) {
    source.report(messages.tooLarge, { start: 0, end: 1 });
    return empty;
  }
  try {
    return compile(code.replace(/^\uFEFF/, ' '), source);
  } catch (error) {
    // Parser and walks are recursive.
    if (!(error instanceof RangeError)) throw error;
    source.report(messages.tooDeep, { start: 0, end: 1 });
    return empty;
  }
}

function compile(code: string, source: WxsSource): CompiledWxs {
  const file = parseWxs(code, source);
  if (!file) return empty;
  if (!validate(file, source)) return { ...empty, requires: literalRequires(file, source) };
  const names = resolveNames(file);
  if (names.all.has('await')) {
    // A name in a script, but not in the module that the code becomes part of.
    source.report(messages.unsupportedSyntax, { start: 0, end: 1 }, 'variables called `await`');
    return empty;
  }
  const generated = generate(file, withoutComments(code, file), names, source);
  return { ...generated, mutates: mutates(file) };
}

/** What a module requires that is not compiled: its mistakes are not the only ones to be found. */
function literalRequires(file: File, source: WxsSource): CompiledWxs['requires'] {
  const requires: CompiledWxs['requires'][number][] = [];
  walk(file, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return;
    const [argument] = node.arguments;
    if (argument?.type === 'StringLiteral') requires.push({ request: argument.value, span: source.spanOf(argument) });
  });
  return requires;
}

/** Comments as white space of the same length. In a script `<!--` starts one; in the module that we emit it does not. */
function withoutComments(code: string, file: File): string {
  let text = code;
  for (const { start = 0, end = 0 } of file.comments ?? []) {
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n\r\u2028\u2029]/g, ' ') + text.slice(end);
  }
  return text;
}
