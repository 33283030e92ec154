import type { Members } from '../author-this.ts';
import { readComponentPart, type Part } from './component-part.ts';
import type { Behaviors, FormRole } from './behaviors.ts';
import { isFunction, type RawOptions, type UserFunction } from './part.ts';

export const behaviors: Behaviors = {
  create(options) {
    const raw = Object(options) as RawOptions;
    const part = readComponentPart(raw, behaviors.apply(raw));
    return new Behavior(part, raw['definitionFilter']);
  },
  apply(raw) {
    for (const { filter } of behaviorsOf(raw)) filter?.(raw);
    return behaviorsOf(raw);
  },
  flatten(part) {
    const parts = new Set<Part>();
    const visit = (one: Part): void => {
      if (parts.has(one)) return;
      for (const behavior of one.behaviors) visit(behavior.part);
      parts.add(one);
    };
    visit(part);
    return [...parts];
  },
  layers(part) {
    const parts = new Set<Part>();
    const visit = (one: Part): void => {
      if (parts.has(one)) return;
      parts.add(one);
      for (const behavior of [...one.behaviors].reverse()) visit(behavior.part);
    };
    visit(part);
    return [...parts].reverse();
  },
  areUsed(parts, behavior) {
    const wanted = find(behavior);
    return wanted !== undefined && parts.includes(wanted.part);
  },
  formRoles(parts) {
    const roles = Object.entries(FORM_ROLES).filter(([, behavior]) => behaviors.areUsed(parts, behavior));
    return roles.map(([role]) => role as FormRole);
  },
};

export const behaviorMembers: Members = {
  hasBehavior: ({ definition }, behavior) => behaviors.areUsed(definition.parts, behavior),
};

/** What `Behavior()` gives. Opaque to authors. */
export class Behavior {
  /** `definitionFilter`, bound to the filters of the behavior's own behaviors. */
  readonly filter: ((definition: RawOptions) => void) | undefined;

  constructor(
    readonly part: Part,
    filter?: unknown,
  ) {
    const filters = part.behaviors.flatMap(({ filter: own }) => own ?? []);
    this.filter = isFunction(filter)
      ? (definition) => void (filter as UserFunction as (...args: unknown[]) => unknown)(definition, filters)
      : undefined;
  }
}

/** Makes `export()` count (spec §16). */
export const COMPONENT_EXPORT = 'wx://component-export';

const FORM_ROLES: Readonly<Record<FormRole, string>> = {
  formField: 'wx://form-field',
  formGroup: 'wx://form-field-group',
  formButton: 'wx://form-field-button',
};

const BUILT_IN = new Map<unknown, Behavior>(
  Object.entries({
    [COMPONENT_EXPORT]: {},
    [FORM_ROLES.formField]: { name: String, value: null },
    [FORM_ROLES.formGroup]: {},
    [FORM_ROLES.formButton]: {},
  }).map(([name, properties]) => [name, new Behavior(readComponentPart({ properties }, []))]),
);

function behaviorsOf({ behaviors: listed }: RawOptions): readonly Behavior[] {
  return Array.isArray(listed) ? listed.flatMap((one: unknown) => find(one) ?? []) : [];
}

function find(behavior: unknown): Behavior | undefined {
  return behavior instanceof Behavior ? behavior : BUILT_IN.get(behavior);
}
