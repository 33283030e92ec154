import { isPlainObject } from './clone.ts';

/** Any function of an author. */
export type UserFunction = (...args: never[]) => unknown;

/** What an author passed to `Component`, `Page` or `Behavior`. */
export type RawOptions = Record<string, unknown>;

/** What every page has. */
export interface PagePart {
  readonly data: Readonly<Record<string, unknown>>;
  /** `data` given as a function: makes it for each instance anew. */
  readonly makeData?: UserFunction | undefined;
  readonly methods: Readonly<Record<string, UserFunction>>;
  /** Members of a page that are no functions: copied to the instance. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Made by `Page`: its functions always have the page as `this`, so that `setInterval(this.tick)` works. */
  readonly isBound?: boolean;
}

/** Reads page options: members that are `special` aside, functions are methods and the rest belongs to the page (spec §12). */
export function readPage(raw: RawOptions, special: ReadonlySet<string>): PagePart {
  const methods: Record<string, UserFunction> = {};
  const values: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(raw)) {
    if (special.has(name)) continue;
    if (isFunction(member)) methods[name] = member;
    else values[name] = member;
  }
  return { ...readData(raw), methods, values, isBound: true };
}

export function readData({ data }: RawOptions): Pick<PagePart, 'data' | 'makeData'> {
  return isFunction(data) ? { data: {}, makeData: data } : { data: recordOf(data) };
}

export function recordOf(value: unknown): Record<string, unknown> {
  return isPlainObject(value) ? value : {};
}

export function isFunction(value: unknown): value is UserFunction {
  return typeof value === 'function';
}
