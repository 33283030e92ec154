import { transform } from 'sucrase';
import { expect, test } from 'vitest';
import { type Exports, loadDefinitions, runModules } from './run.ts';

/**
 * The same files through sucrase: each module must export the same values. Left out is what sucrase does otherwise than
 * TypeScript: namespaces, imports below other code, templates in enums, several variables in one `export let`.
 */
function runWithSucrase(files: Readonly<Record<string, string>>): (id: string) => Exports {
  const definitions = Object.entries(files).map(([id, source]) => {
    const script = transform(source, { transforms: ['typescript', 'imports'] }).code;
    const withIds = script.replaceAll(/require\((['"])\.\/b\1\)/g, 'require("b.js")');
    return `define(${JSON.stringify(id)}, function (require, module, exports) { ${withIds}\n})`;
  });
  return loadDefinitions(definitions);
}

const other = `
  export let count = 0;
  export const increment = () => { count += 1; return count; };
  export default class Shape { constructor(name) { this.name = name; } area() { return 0; } }
  export const [first, , { deep: renamed = 7 }] = [1, 2, {}];
`;

const cases: Record<string, Record<string, string>> = {
  'imports of every form': {
    'a.ts': `import Shape, { count, increment as more } from './b'; import * as all from './b';
      more(); export const seen = [count, all.count, more(), count, new Shape('x').name, Object.keys(all).sort()];`,
    'b.js': other,
  },
  'exports of every form': {
    'a.ts': `export { count as total, increment } from './b'; export * from './b'; export { default } from './b'; export * as b from './b';
      const local = 1; let changed = 2; export { local, changed as different }; changed = 3;
      export function declared() { return changed; } export async function later() {} export class Box { size = 1 }
      export const result = declared();`,
    'b.js': other,
  },
  'assignments to exported variables': {
    'a.js': `export let a = 1; export let b = 2; export let c; export const log = [];
      const note = (v) => { log.push(v, exports.a, exports.b, exports.c); };
      note(a = 5); note(a += 2); note(++a); note(a++); note(a--); [a, b] = [b, a]; note(0); ({ a, x: { c } } = { a: 9, x: { c: 8 } }); note(1);
      c ||= 4; note(c); c &&= 0; note(c); c ??= 1; note(c); for (b of [1, 2]) note(b); for (c in { k: 1 }) note(c);
      function inner() { let a = 100; a = 200; b = a; } inner(); note(2);`,
  },
  enums: {
    'a.ts': `export enum Plain { A, B, C = 10, D } export enum Text { A = 'a', B = 'b', C = 'c' } export const enum Constant { X = 1 << 3, Y = X | 1, Z }
      enum Inner { P = Constant.Y, Q = 'q'.length, 'with space' = 2 } export { Inner as Renamed };
      export const use = [Plain[11], Text.C, Constant.Z, Inner['with space'], Inner[2]];`,
  },
  'classes with types': {
    'a.ts': `interface Named { name: string } abstract class Base<T> implements Named { name = 'base'; protected list: T[] = []; untouched?: T;
      constructor(readonly id: number, public extra: string = 'e') {} abstract go(): void; get size(): number { return this.list.length } set size(v: number) { this.list.length = v }
      static make<U>(this: new (id: number) => U, id: number): U { return new this(id) } static readonly zero = 0 as const; private ['key' + 1]: number = 4; #hidden: number = 5; peek() { return this.#hidden } }
      export class Child extends Base<number> { override name: string = 'child'; constructor(id: number, private own = 3) { super(id); this.list.push(own!) } go(): void; go() { } has(x: unknown): x is number { return this.list.includes(x as number) } }
      const child = Child.make(4); export const seen = [child.name, child.id, child.extra, child.size, child.has(3), child.peek(), Object.keys(child).sort(), Base.zero];`,
  },
  'types in expressions and functions': {
    'a.ts': `type Pair<A, B = A> = [A, B]; declare const ambient: number; declare function gone(): void;
      export function over(a: string): string; export function over(a: number): number; export function over(a: any) { return a }
      const generic = <T,>(value: T): T => value; const wrapped = generic<Pair<number>>([1, 2]);
      export const list = [over(1), (wrapped as number[])[1]!, <any>wrapped[0], { a: 1 } satisfies object, generic(3) as unknown as string];
      export const arrow = ({ a, b = 2 }: { a: number; b?: number }, ...rest: number[]): number => a + b + rest.length;
      export const called = arrow({ a: 1 }, 1, 2); label: for (const x of [1, 2] as const) { continue label }
      export const optional = (wrapped as any)?.[0]!.toFixed?.(1)!; try { throw new Error('x') } catch (error: unknown) { list.push((error as Error).message as any) }`,
  },
  'code without semicolons': {
    'a.ts': `import { increment } from './b'\nconst list: number[] = []\nincrement()\nlet a = list as any\n;[1].forEach((x) => a.push(x))\nconst f = function () { return 'f' }\ntype T = string\nincrement()\nif (a) increment()\nelse increment()\nswitch (1) { case 1: increment() }\nexport default a\nexport const text = f\nincrement()\nexport const value = increment()\nclass C { x = 1 as number\n['y'] = 2 }\nexport const c = { ...new C() }`,
    'b.js': other,
  },
  'names in patterns and shorthands': {
    'a.js': `import { count as key, increment, renamed } from './b'; increment(); const { [key]: found = renamed, ...others } = { 1: undefined, z: 1 };
      export const made = { key, increment: 1, [renamed]: key, nested: { renamed } }; export { found, others };
      export const inner = ((renamed) => renamed + key)(1); { let key = 5; made.block = key } function key2(increment = key) { return increment } export const byDefault = key2();
      export const tag = ((s, v) => s[0] + v)\`x\${key}\`; class K { [key]() { return key } key = 3 } export const k = [new K()[1](), new K().key, typeof increment, typeof missing];`,
    'b.js': other,
  },
};

test.each(Object.entries(cases))('%s give what sucrase gives', (_, files) => {
  const ours = runModules(files);
  const theirs = runWithSucrase(files);
  expect(ours.diagnostics).toEqual([]);
  for (const id of Object.keys(files)) expect(describe(ours.require(id)), id).toEqual(describe(theirs(id)));
});

/** Values of two realms, comparable: functions by whether they are there, objects by their enumerable members. */
function describe(value: unknown, depth = 0): unknown {
  if (typeof value === 'function') return depth > 3 ? 'function' : { function: true, ...membersOf(value, depth) };
  if (Array.isArray(value) || (typeof value === 'object' && value !== null)) {
    return depth > 5 ? 'deep' : { ...(Array.isArray(value) && { length: value.length }), ...membersOf(value, depth) };
  }
  return value;
}

function membersOf(value: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, describe((value as Record<string, unknown>)[key], depth + 1)]),
  );
}
