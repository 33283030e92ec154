import { expect, test } from 'vitest';
import { type Exports, runModules } from './run.ts';

const tools = `
  export const log: unknown[] = [];
  export const note = (name: string) => { log.push('make ' + name); return (...args: any[]) => { log.push(['apply', name, typeof args[0], ...args.slice(1).map((each) => (typeof each === 'object' ? 'descriptor' : each))]); }; };
  export const twice = (_: object, _key: string, descriptor: PropertyDescriptor): PropertyDescriptor => {
    const run = descriptor.value; return { ...descriptor, value(...args: unknown[]) { return run.apply(this, args) * 2; } };
  };
  export const watched = (target: any, key: string): any => ({ get() { return this['_' + key]; }, set(value: unknown) { log.push([key, value]); (this as any)['_' + key] = value; }, configurable: true });
`;

function exportsOf(source: string): Exports {
  const run = runModules({ 'a.ts': source, 'tools.ts': tools });
  expect(run.diagnostics).toEqual([]);
  return run.require('a.ts');
}

test('members are decorated in the order of TypeScript: instance before static, then the class, each list from its end', () => {
  const { log } = exportsOf(`
    import { log, note } from './tools'; export { log };
    @note('class 1')
    @note('class 2')
    export class A {
      @note('static') static s(): void {}
      @note('method 1') @note('method 2')
      method(@note('parameter') a: number, @note('second') b?: string): void {}
      @note('field') field: number = 1;
      @note('empty') private readonly empty!: string;
      @note('getter') get value(): number { return 1; }
      constructor(@note('maker') private own: number) {}
    }`);
  expect(log).toEqual([
    ...['method 1', 'method 2', 'parameter', 'second'].map((name) => `make ${name}`),
    ['apply', 'second', 'object', 'method', 1],
    ['apply', 'parameter', 'object', 'method', 0],
    ['apply', 'method 2', 'object', 'method', 'descriptor'],
    ['apply', 'method 1', 'object', 'method', 'descriptor'],
    'make field',
    ['apply', 'field', 'object', 'field', undefined],
    'make empty',
    ['apply', 'empty', 'object', 'empty', undefined],
    'make getter',
    ['apply', 'getter', 'object', 'value', 'descriptor'],
    'make static',
    ['apply', 'static', 'function', 's', 'descriptor'],
    ...['class 1', 'class 2', 'maker'].map((name) => `make ${name}`),
    ['apply', 'maker', 'function', undefined, 0],
    ['apply', 'class 2', 'function'],
    ['apply', 'class 1', 'function'],
  ]);
});

test('a decorator may replace a method, put a setter in place of a field, and replace the class', () => {
  const { seen } = exportsOf(`
    import { log, twice, watched } from './tools';
    const sealed = <T extends new (...args: any[]) => object>(made: T) => class extends made { sealed = true };
    const key = 'computed';
    @sealed class Point {
      static origin = new Point(0);
      @watched x: number
      @watched public ['y']: number = 7
      @watched public [key]: string = 'c';
      constructor(x: number) { this.x = x }
      @twice size(): number { return this.x + this.y }
      copy(): Point { return new Point(this.x) }
    }
    const point = new Point(3);
    export const seen = [point.size(), log.slice(-3), (point as any).sealed, (point.copy() as any).sealed, Point.origin.x, 'sealed' in Point.origin];`);
  expect(seen).toEqual([
    20,
    [
      ['y', 7],
      ['computed', 'c'],
      ['x', 3],
    ],
    true,
    true,
    0,
    false,
  ]);
});

test('exports of decorated classes are what the decorators returned, in every form', () => {
  const mark = `const mark = (made: any): any => class extends made { static marked = 'yes' };`;
  const forms = [
    `@mark export class A {}`,
    `@mark class A {} export { A }`,
    `@mark export default class A {}`,
    `@mark export default class {}`,
    `@mark\nexport default abstract class A<T> { abstract go(): void }`,
  ];
  for (const form of forms) {
    const { A, default: made = A } = exportsOf(`${mark}\n${form}`);
    expect(made.marked, form).toBe('yes');
    expect(Object.getPrototypeOf(made).marked, form).toBe(undefined);
  }
});

test('lines keep their numbers', () => {
  const source = `import { note } from './tools';
@note(
  'class'
)
export class A {
  @note('method')
  @note(
    'other'
  )
  public run(
    @note('a') a?: number
  ): string | undefined {
    return new Error().stack;
  }
}
export const place = new A().run();`;
  expect(exportsOf(source).place.split('\n')[1]).toMatch(/:13:/);
});

test('decorators of what TypeScript decorates not are mistakes, and the module runs without them', () => {
  const run = runModules({
    'a.ts': 'const d: any = () => {};\nexport const A = @d class { @d #own = 1; read() { return this.#own } };',
  });
  expect(run.diagnostics.map(({ code, span }) => [code, span])).toEqual([
    ['script/syntax-error', { start: 42, end: 44 }],
    ['script/syntax-error', { start: 53, end: 55 }],
  ]);
  expect(new (run.require('a.ts').A)().read()).toBe(1);
});
