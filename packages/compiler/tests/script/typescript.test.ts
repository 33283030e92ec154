import { expect, test } from 'vitest';
import { type Exports, runModules } from './run.ts';

function exportsOf(source: string, others: Record<string, string> = {}): Exports {
  const run = runModules({ 'a.ts': source, ...others });
  expect(run.diagnostics).toEqual([]);
  return run.require('a.ts');
}

test('imports that are used only as types leave no trace', () => {
  const a = exportsOf(
    `import type { A } from './missing'; import { B, type C } from './also-missing'; import { value, D } from './b'; import Default, * as all from './types-only';
     export type { A } from './missing'; export type * from './missing'; export { type E } from './missing';
     let b: B | C | D | A | Default | typeof all; export { value }; export default b;`,
    { 'b.ts': 'export const value = 1; export interface D {}' },
  );
  expect({ ...a }).toEqual({ value: 1, default: undefined });
});

test('types that are exported by name leave no trace', () => {
  const a = exportsOf(
    'interface Props { a: 1 } type Q = Props; declare const ambient: 1; const v = 2; export { Props, Q, v, ambient }; export default Props; export declare function f(): void;',
  );
  expect({ ...a }).toEqual({ v: 2 });
});

test('enums: members count on, refer to each other, and texts have no way back', () => {
  const { Mixed, Bits } = exportsOf(
    'const outer = 4; export enum Mixed { A, B = `b`, C = B + "c", D = outer, E, "with space" = -1, F } export enum Bits { One = 1 << 0, Two = 1 << 1, Both = One | Bits.Two, // why\n Next }',
  );
  expect(Mixed).toEqual({
    A: 0,
    B: 'b',
    C: 'bc',
    D: 4,
    4: 'D',
    E: 5,
    5: 'E',
    'with space': -1,
    '-1': 'with space',
    F: 0,
    0: 'F',
  });
  expect(Bits).toEqual({ One: 1, 1: 'One', Two: 2, 2: 'Two', Both: 3, 3: 'Both', Next: 4, 4: 'Next' });
});

test('an enum in a block belongs to the block', () => {
  const { seen } = exportsOf(
    'enum A { X = 1 } export const seen = [A.X]; { enum A { X = 2 } seen.push(A.X) } function f() { enum B { Y = 3 } return B.Y } seen.push(f());',
  );
  expect(seen).toEqual([1, 2, 3]);
});

test('namespaces hold what they export, and merge with classes', () => {
  const { seen, Shape } = exportsOf(`
    export class Shape { sides = 0 }
    export namespace Shape {
      export const unit = 1; export let changing = 1; changing += unit;
      export function area(s: number) { return s * unit }
      export interface Only { a: 1 }
      export namespace Deep { export const { p, q: [r] } = { p: 1, q: [2] }; export enum Kind { One = 1 } }
      const hidden = 5; export const shown = hidden;
    }
    namespace A.B { export const c = 3 } namespace A { export class A {} }
    namespace Types { export type X = number }
    import alias = Shape.Deep;
    export const seen = [alias.Kind.One, alias.p, alias.r, Shape.area(3), Shape.changing, new Shape().sides, A.B.c, typeof A.A] as unknown as Types.X[];`);
  expect(seen).toEqual([1, 1, 2, 3, 2, 0, 3, 'function']);
  expect(Object.keys(Shape)).toEqual(['unit', 'changing', 'area', 'Deep', 'shown']);
});

test('parameter properties are set after super and before the rest', () => {
  const { seen } = exportsOf(`
    class Base { constructor(protected readonly a = 1) { this.check() } check() {} }
    class Child extends Base { constructor(private b: number, override readonly a: number) { "use strict"; super(a); this.sum = this.b + this.a } sum }
    class Plain { constructor(public x?: string) { x += "!" } }
    const made = new Child(2, 3); export const seen = [made.sum, Object.keys(made), new Plain("x").x]`);
  expect(seen).toEqual([5, ['a', 'b', 'sum'], 'x']);
});

test('a field without a value does not overwrite what is there', () => {
  const { value } = exportsOf(
    'class A { constructor() { (this as any).init() } } class B extends A { value!: number; other?: string; init() { this.value = 4 } } export const { value } = new B()',
  );
  expect(value).toBe(4);
});

test('import = and export = are CommonJS', () => {
  const a = exportsOf(
    'import b = require("./b"); import type c = require("./missing"); export = { twice: b.value * 2 }',
    { 'b.js': 'exports.value = 4' },
  );
  expect(a).toEqual({ twice: 8 });
});

test('types over several lines leave lines and code intact', () => {
  const source = `const id = async <
  T,
>(
  x: T,
): Promise<{
  a: T
}> => ({ a: x }) as {
  a: T
}
function make(this: {
  self: 1
}, a?: number): asserts a is number {
  return <
    any
  >a
}
type Later =
  | 'a'
  | 'b'
;(function () {})()
interface I {
  x: 1
}
(0 as any) || 1
class K<
  T
> extends (Object as any)<T> implements
  I {
  x = 1 as
    1
  ['y']: number = 2
  get: number = 3
  foo?: () => void
}
export default [id, make.call({ self: 1 }, 5), Object.keys(new K())]
export const line = new Error().stack`;
  const a = exportsOf(source);
  expect(a.default.slice(1)).toEqual([5, ['x', 'y', 'get']]);
  expect(a.line.split('\n')[1]).toMatch(new RegExp(`:${source.split('\n').length}:`));
});
