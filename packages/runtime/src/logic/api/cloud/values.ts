type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The one operator of an encoded command, and its operand. */
export function operatorOf(value: unknown): readonly [operator: string, operand: unknown] | undefined {
  if (!isFields(value)) return undefined;
  const [first] = Object.entries(value);
  return first?.[0].startsWith('$') ? first : undefined;
}

/** A value as it is stored. Dates are stored in their written form, so that they compare as numbers do. */
export function stored(value: unknown, now: number): unknown {
  const [operator, operand] = operatorOf(value) ?? [];
  if (operator === '$serverDate') return { $date: now + Number(operand) };
  if (operator === '$set') return stored(operand, now);
  if (Array.isArray(value)) return value.map((each: unknown) => stored(each, now));
  if (!isFields(value) || operator !== undefined) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, stored(field, now)]));
}

/** What the author gets of it. */
export function revived(value: unknown): unknown {
  const [operator, operand] = operatorOf(value) ?? [];
  if (operator === '$date') return new Date(operand as number);
  if (Array.isArray(value)) return value.map(revived);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, revived(field)]));
}

/** The value at a path: `a.b`, `list.0.name`. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const name of path.split('.')) value = Object.hasOwn(Object(value), name) ? Object(value)[name] : undefined;
  return value;
}

/** Below, equal or above; `undefined`: values of different kinds have no order. */
export function compare(a: unknown, b: unknown): number | undefined {
  const [x, y] = [orderable(a), orderable(b)];
  if (typeof x !== typeof y || (typeof x !== 'number' && typeof x !== 'string')) return undefined;
  return x < (y as typeof x) ? -1 : x > (y as typeof x) ? 1 : 0;
}

export function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function orderable(value: unknown): unknown {
  const [operator, operand] = operatorOf(value) ?? [];
  return operator === '$date' ? operand : typeof value === 'boolean' ? Number(value) : value;
}

/** The same fields in any order are the same value. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value ?? null;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name])]),
  );
}
