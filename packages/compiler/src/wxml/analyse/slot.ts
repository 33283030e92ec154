import type { Element } from '../ast.ts';
import type { IrSlot } from '../ir.ts';
import { propertyName } from '../generate/literal.ts';
import type { Code } from '../generate/expression-code.ts';
import { camelCase, type SortedAttributes } from './attribute.ts';
import type { Place } from './place.ts';
import { valueCode, valueOf } from './value.ts';

/** `<slot name value="{{x}}"/>`: every attribute but the name is a slot value (spec §11.2). It has no fallback content. */
export function analyseSlot(element: Element, attributes: SortedAttributes, place: Place): IrSlot {
  const node = place.unit.nextNode();
  const uses: Code[] = [];
  const fields: string[] = [];
  const named = attributes.plain.get('name');
  const name = named ? valueOf(named, place) : '';
  if (typeof name === 'object') uses.push(name);
  for (const [key, attribute] of attributes.plain) {
    if (key === 'name' || key === 'slot') continue;
    const value = valueOf(attribute, place);
    if (typeof value === 'object') uses.push(value);
    fields.push(`${propertyName(camelCase(key))}: ${valueCode(value)}`);
  }
  const values = fields.length > 0 ? { text: `{${fields.join(', ')}}`, constant: uses.length === 0 } : undefined;
  const slot = attributes.plain.get('slot');
  const goesTo = slot ? valueOf(slot, place) : '';
  const slotNode: IrSlot = {
    type: 'slot',
    node,
    name: name === true ? '' : name,
    slot: goesTo,
    values,
    uses,
    place: { file: place.origin.file, span: named?.span ?? element.nameSpan },
  };
  place.unit.slots.push(slotNode);
  return slotNode;
}
