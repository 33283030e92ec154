import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, posix } from 'node:path';
import { createWxsRegistry } from '@heddle/runtime/protocol';
import type { WxsFactory } from '@heddle/runtime/protocol';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { compileWxs } from '../../src/wxs/compile.ts';

const lib = `${dirname(createRequire(import.meta.url).resolve('@vant/weapp/package.json'))}/lib/`;
const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.wxs'));
const diagnostics: Diagnostic[] = [];
const factories = Object.fromEntries(
  files.map((file) => {
    const resolve = (request: string): string => posix.join(posix.dirname(file), request);
    const { code } = compileWxs(readFileSync(lib + file, 'utf8'), {
      file,
      offset: 0,
      resolve,
      report: (each) => void diagnostics.push(each),
    });
    return [file, new Function(`return ${code}`)() as WxsFactory];
  }),
);

test('every WXS file of vant compiles without findings and loads', () => {
  const errors: unknown[] = [];
  const registry = createWxsRegistry(factories, (error) => void errors.push(error));
  for (const file of files) registry.load(file);
  expect(files.length).toBeGreaterThan(40);
  expect(diagnostics).toEqual([]);
  expect(errors).toEqual([]);
});

test('they do what their authors meant', () => {
  const registry = createWxsRegistry(factories, (error) => {
    throw error;
  });
  const { bem, addUnit } = registry.load('wxs/utils.wxs') as Record<'bem' | 'addUnit', (...args: unknown[]) => unknown>;
  expect(bem('button', ['primary', { disabled: true, plain: false }])).toBe(
    'van-button van-button--primary van-button--disabled',
  );
  expect([addUnit(10), addUnit('1.5'), addUnit('2em'), addUnit(null)]).toEqual(['10px', '1.5px', '2em', undefined]);
  const style = registry.load('wxs/style.wxs') as (styles: unknown) => unknown;
  expect(style([{ minHeight: '1px', color: null }, 'top:0', ''])).toBe('min-height:1px;top:0');
});
