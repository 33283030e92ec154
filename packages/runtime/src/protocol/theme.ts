import { ownField } from './json.ts';

/**
 * Settings with what `@name` stands for in one colour scheme (spec components-apis §5 darkmode). A name without a value
 * leaves the setting out, so that its default applies.
 */
export function withTheme<T extends object>(settings: T, names: Readonly<Record<string, string>>): T {
  const resolve = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('@')) return ownField(names, value.slice(1));
    return Array.isArray(value) ? value.map((item) => withTheme(item as object, names)) : value;
  };
  const entries = Object.entries(settings).map(([key, value]) => [key, isText(key) ? value : resolve(value)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T;
}

/** What is shown as it is written, an `@` included. */
function isText(key: string): boolean {
  return key === 'text' || key === 'navigationBarTitleText';
}
