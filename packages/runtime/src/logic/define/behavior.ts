import { isFunction, readPart, type Part, type RawOptions } from './part.ts';

type Filter = (definition: RawOptions) => void;

/** What `Behavior()` gives. Opaque to authors. */
export class Behavior {
  readonly part: Part;
  /** `definitionFilter`, bound to the filters of the behavior's own behaviors. */
  readonly filter: Filter | undefined;

  constructor(raw: RawOptions) {
    const behaviors = applyFilters(raw);
    const filters = behaviors.flatMap(({ filter }) => filter ?? []);
    const own = raw['definitionFilter'];
    this.part = readPart(raw, behaviors);
    this.filter = isFunction(own)
      ? (definition) => void (own as (...args: unknown[]) => unknown)(definition, filters)
      : undefined;
  }
}

/**
 * Runs the definition filters of the behaviors that a definition uses (spec §16), and gives these behaviors. A filter may
 * change the definition, its behaviors included.
 */
export function applyFilters(raw: RawOptions): readonly Behavior[] {
  for (const { filter } of behaviorsOf(raw)) filter?.(raw);
  return behaviorsOf(raw);
}

/** All parts of a definition: each behavior's own behaviors before it, in the listed order, each once, at its first place. */
export function flatten(part: Part): Part[] {
  const seen = new Set<Part>();
  const visit = (one: Part): void => {
    if (seen.has(one)) return;
    for (const behavior of one.behaviors) visit(behavior.part);
    seen.add(one);
  };
  visit(part);
  return [...seen];
}

/** Makes `export()` count (spec §16). */
export const COMPONENT_EXPORT = new Behavior({});

const FORM_FIELD = new Behavior({ properties: { name: String, value: null } });

const BUILT_IN = new Map<unknown, Behavior>([
  ['wx://component-export', COMPONENT_EXPORT],
  ['wx://form-field', FORM_FIELD],
  ['wx://form-field-group', new Behavior({})],
  ['wx://form-field-button', new Behavior({})],
]);

function behaviorsOf(raw: RawOptions): readonly Behavior[] {
  const listed = raw['behaviors'];
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((one: unknown) => (one instanceof Behavior ? one : (BUILT_IN.get(one) ?? [])));
}

/** Whether a definition with these parts uses a behavior, or the built-in one of that name. */
export function usesBehavior(parts: readonly Part[], behavior: unknown): boolean {
  const wanted = behavior instanceof Behavior ? behavior : BUILT_IN.get(behavior);
  return wanted !== undefined && parts.includes(wanted.part);
}
