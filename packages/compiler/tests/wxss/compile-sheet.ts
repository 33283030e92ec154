import { createCompilation } from '../../src/compilation.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryHost } from '../../src/host.ts';
import { compileWxss } from '../../src/wxss/compile.ts';
import type { CompiledWxss } from '../../src/wxss/compile.ts';
import type { WxssOptions } from '../../src/wxss/sheet.ts';

export interface SheetRun extends CompiledWxss {
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

export type SheetOptions = Partial<Pick<WxssOptions, 'prefixes' | 'isAlwaysLight'>>;

/** Compiles `index.wxss` of some files; `prefixes` as for a component called `p` unless told otherwise. */
export function compileSheet(
  files: Readonly<Record<string, string>>,
  { prefixes = ['p'], ...options }: SheetOptions = {},
): SheetRun {
  const compilation = createCompilation(memoryHost(files));
  const compiled = compileWxss('index.wxss', {
    compilation,
    resolve: resolvePath,
    ...options,
    prefixes,
    isComponent: prefixes.some((prefix) => prefix !== ''),
  });
  const { diagnostics } = compilation;
  return { ...compiled, diagnostics, codes: diagnostics.map((diagnostic) => diagnostic.code) };
}

/** Paths as in spec §1: relative to the file, or from the root; nothing lies above the root. */
function resolvePath(from: string, request: string): string | undefined {
  const url = new URL(request, `file:///root/${from}`);
  if (request.startsWith('/')) return request.slice(1);
  return url.pathname.startsWith('/root/') ? decodeURI(url.pathname.slice('/root/'.length)) : undefined;
}
