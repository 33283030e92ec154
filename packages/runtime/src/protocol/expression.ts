import type { ExpressionHelpers } from './generated.ts';
import { isForbiddenKey } from './path.ts';

/** What differs between the threads. */
export interface ExpressionSupport {
  /** Told of what a WXS function threw. May throw itself, to give up what is being evaluated. */
  report(error: unknown, callee: object): void;
  /** Accessor of a WXS module. */
  wxs(id: string): () => unknown;
  /** Functions that came from data and so must not be called (spec §3.3). Absent: data holds none. */
  isForeign?(callee: object): boolean;
  /** What a WXS function gets for these arguments. */
  give?(callee: object, args: readonly unknown[]): readonly unknown[];
}

/** The helpers of generated expressions, the same on both threads (spec §3.3). None of them throws. */
export function createExpressions(support: ExpressionSupport): ExpressionHelpers {
  return { get, str, op, unary, spread, fields, ...createCalls(support) };
}

/** Those that call WXS functions. */
export function createCalls({
  report,
  wxs,
  isForeign,
  give,
}: ExpressionSupport): Pick<ExpressionHelpers, 'wxs' | 'invoke' | 'apply'> {
  const call = (callee: unknown, self: unknown, args: readonly unknown[]): unknown => {
    if (typeof callee !== 'function' || isForeign?.(callee)) return undefined;
    try {
      return (callee as (...args: readonly unknown[]) => unknown).apply(
        self,
        (give?.(callee, args) ?? args) as unknown[],
      );
    } catch (error) {
      report(error, callee);
      return undefined;
    }
  };
  return {
    wxs,
    invoke: (object, key, args) => call(get(object, key), object, args),
    apply: (callee, args) => call(callee, undefined, args),
  };
}

/** The same where there is no WXS: data holds no functions, so there is nothing to call. */
export const noCalls: Pick<ExpressionHelpers, 'invoke' | 'apply'> = { invoke: () => undefined, apply: () => undefined };

export function get(object: unknown, key: unknown): unknown {
  const name =
    typeof key === 'string' || typeof key === 'number'
      ? key
      : key === null || typeof key === 'boolean'
        ? String(key)
        : undefined;
  if (name === undefined || isForbiddenKey(name as string)) return undefined;
  if (typeof object === 'string')
    return Object.hasOwn(Object(object) as object, name) ? object[name as number] : undefined;
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, name)) return undefined;
  return (object as Readonly<Record<string | number, unknown>>)[name];
}

export function str(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'object':
      return value === null ? '' : objectText(value, 0);
    case 'undefined':
      return '';
    // Only WXS functions come here; what they look like is not specified.
    case 'function':
      return 'function(){}';
    default:
      return String(value);
  }
}

/** Lists within lists, deeper than data can be, are cut. */
const MAX_DEPTH = 200;

/** As `String(value)`, but a field called `toString` cannot get in the way. */
function objectText(value: object, depth: number): string {
  if (Array.isArray(value)) {
    if (depth > MAX_DEPTH) return '';
    return Array.from(value, (item: unknown) =>
      typeof item === 'object' && item !== null ? objectText(item, depth + 1) : str(item),
    ).join();
  }
  return value instanceof Date || value instanceof RegExp ? String(value) : '[object Object]';
}

/** An object as an operand. Dates count as numbers where JavaScript counts them so. */
function operand(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return objectText(value, 0);
}

export function op(operator: string, left: unknown, right: unknown): unknown {
  if (operator === 'instanceof') return false;
  if (operator === '==' || operator === '!=') return isLoose(left, right) === (operator === '==');
  const a = operand(left) as number;
  const b = operand(right) as number;
  const run = Object.hasOwn(BINARY, operator) ? BINARY[operator] : undefined;
  try {
    return run?.(a, b);
  } catch {
    return undefined;
  }
}

function isLoose(left: unknown, right: unknown): boolean {
  const areObjects = typeof left === 'object' && typeof right === 'object' && left !== null && right !== null;
  if (areObjects || left === null || right === null || left === undefined || right === undefined) return left == right;
  return operand(left) == operand(right);
}

// The operands only look like numbers: JavaScript's own rules for mixed types are what is wanted.
const BINARY: Readonly<Record<string, (a: number, b: number) => unknown>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
  '>>>': (a, b) => a >>> b,
};

export function unary(operator: string, value: unknown): unknown {
  try {
    const number = Number(operand(value));
    return operator === '-' ? -number : operator === '~' ? ~number : number;
  } catch {
    return undefined;
  }
}

/** `[...value]`: the items of an array; anything else is one item itself, as in the official engine. */
export function spread(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  return typeof value === 'string' ? { ...(value as unknown as Readonly<Record<string, string>>) } : {};
}
