import { expect, test } from 'vitest';
import { runModules } from './run.ts';

test('`export * as` gives the namespace under a name, live', () => {
  const run = runModules({
    'b.js': 'export let n = 1; export const more = () => { n += 1; }; export default "b";',
    'a.js': 'export * as inner from "./b"; export { more } from "./b";',
  });
  const a = run.require('a.js');
  a.more();
  expect({ ...a.inner, more: undefined }).toEqual({ n: 2, default: 'b', more: undefined });
});

test('a class of today keeps its fields, private members and static blocks', () => {
  const run = runModules({
    'a.js': `
      import { start } from "./b";
      export class Counter {
        static made = 0;
        static { this.made = start; }
        #n = start;
        step = 2;
        get n() { return this.#n; }
        #add() { this.#n += this.step; }
        add = () => { this.#add(); return this; };
        static isOne(value) { return #n in value; }
      }`,
    'b.js': 'export const start = 40;',
  });
  const { Counter } = run.require('a.js');
  const counter = new Counter();
  const { add } = counter;
  expect([add().n, Counter.made, Counter.isOne(counter), Counter.isOne({})]).toEqual([42, 40, true, false]);
});

test('TypeScript’s fields and accessors do the same, and `declare` leaves no field', () => {
  const run = runModules({
    'a.ts': `
      abstract class Base { constructor() { this.init(); } abstract init(): void; }
      export class Child extends Base {
        declare kept: number;
        #secret: string = 'x';
        init(): void { this.kept = 7; }
        get secret(): string { return this.#secret; }
      }`,
  });
  const child = new (run.require('a.ts').Child)();
  expect([child.kept, child.secret]).toEqual([7, 'x']);
});

test('JSON is imported with attributes or without', async () => {
  const run = runModules({
    'a.js': `
      import rates from "./rates.json" with { type: "json" };
      import { eur } from "./rates.json";
      export const both = [rates.eur, eur];
      export const later = async () => (await import("./rates.json", { with: { type: "json" } })).default.eur;`,
    'rates.json': '{ "eur": 8 }',
  });
  expect(run.diagnostics).toEqual([]);
  expect(run.require('a.js').both).toEqual([8, 8]);
  expect(await run.require('a.js').later()).toBe(8);
});

test('in a ring of modules, functions are there at once and what is not yet made is not', () => {
  const run = runModules({
    'a.js':
      'import { late } from "./b"; export function early() { return "early"; } export const own = 1; export const got = late();',
    'b.js':
      'import { early, own } from "./a"; export const seen = [early(), typeof own]; export const late = () => own;',
  });
  const a = run.require('a.js');
  expect([a.got, run.require('b.js').seen]).toEqual([1, ['early', 'undefined']]);
});

test('a module that stands nowhere throws when it is required, not before', () => {
  const run = runModules({
    'a.js':
      'exports.ask = () => require("./gone"); exports.tried = (() => { try { return require("./gone"); } catch { return "none"; } })();',
  });
  const a = run.require('a.js');
  expect(a.tried).toBe('none');
  expect(() => a.ask()).toThrow('./gone');
  expect(run.diagnostics.map(({ code }) => code)).toEqual(['script/module-not-found']);
});

test('what is no regular expression throws where it is run, and nowhere else', () => {
  const run = runModules({
    'a.js': 'export const fine = /^\\w{1,24}$/u.test("name"); export const check = (text) => /\\w{1,24}+/i.test(text);',
  });
  const { fine, check } = run.require('a.js');
  expect(fine).toBe(true);
  expect(() => check('name')).toThrow('Nothing to repeat');
  expect(run.diagnostics.map(({ code }) => code)).toEqual(['script/invalid-regular-expression']);
});
