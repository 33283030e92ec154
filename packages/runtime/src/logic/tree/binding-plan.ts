import type { Bound, BoundPath, Scope, SkeletonComponent } from '../../protocol/bundle.ts';
import type { Definition } from '../define/definition.ts';
import { evaluate, type LogicScope } from './scope.ts';

/** What a component's tag gives to a definition: which attributes are properties, which are external classes. */
export interface BindingPlan {
  readonly properties: readonly AttributeBinding[];
  readonly externals: readonly AttributeBinding[];
  readonly model: ReadonlyMap<string | undefined, BoundPath>;
}

export interface AttributeBinding {
  readonly name: string;
  readonly value: Bound<unknown>;
}

/** Attributes that are also something else, but go to the component when it declares them (spec §9.1). */
const SHARED_ATTRIBUTES = ['id', 'class', 'style', 'slot'] as const;

/** `scope` is that of one node with this tag: which names a dataset has is the same for all of them. */
export function planBindings(skeleton: SkeletonComponent, definition: Definition, scope: LogicScope): BindingPlan {
  const properties: AttributeBinding[] = [];
  const externals: AttributeBinding[] = [];
  const shared = SHARED_ATTRIBUTES.map((name) => [name, skeleton[name]] as const);
  for (const [attribute, value] of [...Object.entries(skeleton.attributes ?? {}), ...shared]) {
    const name = propertyName(definition, attribute);
    if (value === undefined) continue;
    if (name !== undefined) properties.push({ name, value });
    else if (definition.externalClasses.includes(attribute)) externals.push({ name: attribute, value });
  }
  for (const key of Object.keys(evaluate(skeleton.data, scope) ?? {})) {
    // A declared `dataXyz` is what `data-xyz` sets (spec §9.2).
    const name = `data${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    if (definition.properties.has(name))
      properties.push({ name, value: (inner: Scope) => evaluate(skeleton.data, inner)?.[key] });
  }
  const model = new Map<string | undefined, BoundPath>(
    Object.entries(skeleton.model ?? {}).map(([attribute, path]) => [propertyName(definition, attribute), path]),
  );
  return { properties, externals, model };
}

/** `prop-name` and `propName` both set `propName` (spec §11.1). */
function propertyName({ properties }: Definition, attribute: string): string | undefined {
  if (properties.has(attribute)) return attribute;
  const name = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return properties.has(name) ? name : undefined;
}
