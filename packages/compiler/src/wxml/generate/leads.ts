import type { IrNode, IrUnit } from '../ir.ts';

/** Names of the unit's templates that lead to a component or slot by themselves or through others known to. */
export function leadingTemplates(unit: IrUnit, leads: (template: string) => boolean): string[] {
  return unit.templates.filter(({ children }) => anyLeads(children, leads)).map(({ name }) => name);
}

/** Whether some node is kept in a skeleton: it is a component or a slot, or has one inside. */
function anyLeads(nodes: readonly IrNode[], leads: (template: string) => boolean): boolean {
  return nodes.some((node): boolean => {
    switch (node.type) {
      case 'text':
        return false;
      case 'component':
      case 'slot':
        return true;
      case 'element':
      case 'list':
        return anyLeads(node.children, leads);
      case 'if':
        return node.branches.some(({ children }) => anyLeads(children, leads));
      case 'use':
        return typeof node.is !== 'string' || leads(node.is);
    }
  });
}
