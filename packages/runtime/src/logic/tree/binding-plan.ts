import type { Bound, BoundPath, SkeletonComponent } from '../../protocol/bundle.ts';
import type { Definition } from '../define/definition.ts';

/** What a component's tag gives to a definition: which attributes are properties, which are external classes. */
export interface BindingPlan {
  readonly properties: readonly PropertyBinding[];
  readonly externals: readonly { readonly name: string; readonly value: Bound<unknown> }[];
  readonly model: ReadonlyMap<string, BoundPath>;
}

export interface PropertyBinding {
  readonly name: string;
  readonly value: Bound<unknown>;
}

/** Attributes that are also something else, but go to the component when it declares them (spec §9.1). */
const SHARED_ATTRIBUTES = ['id', 'class', 'style', 'slot'] as const;

export function planBindings(skeleton: SkeletonComponent, definition: Definition): BindingPlan {
  const given: [string, Bound<unknown>][] = Object.entries(skeleton.attributes ?? {});
  for (const name of SHARED_ATTRIBUTES) {
    const value = skeleton[name];
    if (value !== undefined) given.push([name, value]);
  }
  const properties: PropertyBinding[] = [];
  const externals: { name: string; value: Bound<unknown> }[] = [];
  for (const [attribute, value] of given) {
    const name = propertyName(definition, attribute);
    if (name !== undefined) properties.push({ name, value });
    else if (definition.externalClasses.includes(attribute)) externals.push({ name: attribute, value });
  }
  const model = new Map<string, BoundPath>();
  for (const [attribute, path] of Object.entries(skeleton.model ?? {})) {
    const name = propertyName(definition, attribute);
    if (name !== undefined) model.set(name, path);
  }
  return { properties, externals, model };
}

/** `prop-name` and `propName` both set `propName` (spec §11.1). */
function propertyName({ properties }: Definition, attribute: string): string | undefined {
  if (properties.has(attribute)) return attribute;
  const name = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return properties.has(name) ? name : undefined;
}
