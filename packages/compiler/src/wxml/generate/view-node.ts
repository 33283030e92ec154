import { isStatic, valueCode } from '../analyse/value.ts';
import type { IrComponent, IrElement } from '../ir.ts';
import { stringLiteral } from './literal.ts';
import { boundCode, eventsCode, functionCode, mapCode, objectCode, recordCode } from './record.ts';

/** Attributes that a host element shows as they are. */
export const hostAttributePattern = /^(role|aria-.+)$/;

/** The node table's entry of a plain or built-in element. */
export function elementNodeCode(node: IrElement): string {
  const properties: string[] = [];
  for (const { property, value } of node.attributes) {
    if (property !== undefined && !isStatic(value)) properties.push(property);
  }
  return objectCode(commonFields(node), {
    model: mapCode(node.model, functionCode),
    props: namesCode(properties),
  });
}

/** The node table's entry of a component: `content` is code of its `SlotContent`s. */
export function componentNodeCode(node: IrComponent, content: readonly string[]): string {
  const shown = node.attributes.filter(({ name }) => hostAttributePattern.test(name));
  const host = {
    id: node.id !== undefined && boundCode(node.id),
    class: node.class !== undefined && boundCode(node.class),
    style: node.style !== undefined && boundCode(node.style),
    attributes: mapCode(new Map(shown.map(({ name, value }) => [name, value])), boundCode),
  };
  return objectCode(commonFields(node), {
    props: namesCode(node.attributes.map(({ name }) => name)),
    host: Object.values(host).some(Boolean) && objectCode(host),
    content: content.length > 0 && `[${content.join(', ')}]`,
  });
}

function commonFields(node: IrElement | IrComponent) {
  return {
    tag: stringLiteral(node.tag),
    on: node.on.length > 0 && eventsCode(node.on),
    data: node.data && recordCode(node.data),
    mark: node.mark && recordCode(node.mark),
    change: mapCode(node.change, ({ value, handler }) => functionCode(`[${valueCode(value)}, ${handler.text}]`)),
  };
}

function namesCode(names: readonly string[]): string | undefined {
  let list = '';
  for (const name of names) list += `${list && ', '}${stringLiteral(name)}`;
  return list ? `[${list}]` : undefined;
}
