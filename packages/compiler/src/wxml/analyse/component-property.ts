import { kebabCase } from '@heddle/components/catalog';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { literalFalse, propertyIsAString, unknownProperty } from '../../diagnostics/messages/template.ts';
import type { Attribute } from '../ast.ts';
import { camelCase, literalValue, valueSpan, type SortedAttributes } from './attribute.ts';
import type { Place } from './place.ts';

/** Attributes that mean something on every component's host element, declared or not (spec §9.1, components §1). */
const onHost = /^(?:id|class|style|slot|hidden|role|tabindex|animation|aria-.+|wx:.+|worklet:.+)$/;

/**
 * Reports attributes of a component that are no property of it, or that its property cannot take (spec §11.1). Says
 * nothing where a component may have more properties than can be told.
 */
export function checkProperties(
  tag: string,
  { plain, models, changes }: SortedAttributes,
  { unit, origin }: Place,
): void {
  const declared = unit.surroundings.declared.get(tag);
  if (!declared) return;
  const watched = new Set(changes.map(({ name }) => camelCase(name)));
  const named = [...plain].map(([name, attribute]) => ({ name, attribute }));
  for (const { name, attribute } of [...named, ...models]) {
    const camel = camelCase(name);
    const key = [name, camel].find((candidate) => declared.has(candidate));
    if (key !== undefined) {
      checkType(declared.get(key), attribute, { unit, origin });
    } else if (!onHost.test(name) && !watched.has(camel)) {
      const nearest = nearestName(camel, declared.keys());
      unit.report(unknownProperty, origin, attribute.nameSpan, name, tag, nearest && kebabCase(nearest));
    }
  }
}

function checkType(
  type: string | undefined,
  attribute: Attribute,
  { unit, origin }: Pick<Place, 'unit' | 'origin'>,
): void {
  const parts = attribute.value?.parts ?? [];
  const isMixed = parts.length > 1 && parts.some((part) => part.type === 'binding');
  if (isMixed && (type === 'Boolean' || type === 'Array' || type === 'Object')) {
    unit.report(propertyIsAString, origin, valueSpan(attribute), attribute.name, type);
  }
  if (type === 'Boolean' && literalValue(attribute) === 'false') {
    unit.report(literalFalse, origin, attribute.span, attribute.name);
  }
}
