import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, runModules } from './run-wxs.ts';

interface Tree {
  readonly attrs?: Readonly<Record<string, unknown>>;
}
interface Case {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly expect: { readonly accept: readonly (readonly (readonly Tree[])[])[] };
}

const cases = JSON.parse(readFileSync(new URL('../oracle/wxs-public.json', import.meta.url), 'utf8')) as Case[];
const inline = /<wxs module="(\w+)">([^]*?)<\/wxs>/g;

const modulesOf = ({ files }: Case): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.endsWith('.wxs'))
      .map(([name, code]) => [`./${name}`, code]),
  ),
  ...Object.fromEntries(
    [...(files['index.wxml'] ?? '').matchAll(inline)].map(([, name, code]) => [name ?? '', code ?? '']),
  ),
});

test.each(cases)('$id compiles', (each) => {
  for (const code of Object.values(modulesOf(each))) {
    expect(compile(code).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

/** Cases that show a value as `<view v="{{expression}}">`. The templates around it are tested with the compiler of those. */
const shown = cases.filter(({ files, data }) => valueOf(files) !== undefined && !JSON.stringify(data).includes('"$"'));

describe('values are those of the official implementations', () => {
  test.each(shown)('$id', (each) => {
    const { exports } = runModules(modulesOf(each));
    const accepted = each.expect.accept.map(([first]) => untag(first?.[0]?.attrs?.['v']));
    expect(accepted).toContainEqual(evaluate(valueOf(each.files) ?? '', { ...each.data, m: exports }));
  });

  test('there are such cases', () => expect(shown.length).toBeGreaterThan(15));
});

function valueOf(files: Case['files']): string | undefined {
  return /<view v="\{\{(.*?)\}\}"/.exec(files['index.wxml'] ?? '')?.[1];
}

/** Template expressions give `undefined` for what throws (spec §3.3). */
function evaluate(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  try {
    return new Function('nope', ...Object.keys(names), `return ${expression}`)(
      undefined,
      ...Object.values(names),
    ) as unknown;
  } catch {
    return undefined;
  }
}

function untag(value: unknown): unknown {
  return JSON.stringify(value) === '{"$":"undefined"}' ? undefined : value;
}
