import type { IrNode, IrUnit } from '../ir.ts';
import type { Decisions } from './decisions.ts';

/**
 * Whether a template is kept in skeletons: `true` when it has a component or slot in it, else the names of the templates
 * that it uses, which may lead to one.
 */
type Lead = true | ReadonlySet<string>;

/** What has to be known of a unit to tell which of its templates lead to a component or slot. */
export interface UnitLeads {
  readonly templates: ReadonlyMap<string, Lead>;
  readonly references: IrUnit['references'];
}

/** Whether a template of a unit, own or imported, leads to a component or slot. */
export type Leads = (unit: string, template: string) => boolean;

export function unitLeads({ templates, references }: IrUnit, decisions: Decisions): UnitLeads {
  return { references, templates: new Map(templates.map(({ name, children }) => [name, leadOf(children, decisions)])) };
}

function leadOf(nodes: readonly IrNode[], decisions: Decisions): Lead {
  const used = new Set<string>();
  return isKept(nodes, decisions, used) || used;
}

/** Whether a component, slot or decision is among the nodes or in them. Notes the templates that they use by name. */
function isKept(nodes: readonly IrNode[], decisions: Decisions, used: Set<string>): boolean {
  return nodes.some((node): boolean => {
    switch (node.type) {
      case 'text':
        return false;
      case 'component':
      case 'slot':
        return true;
      case 'element':
      case 'slotted':
        return isKept(node.children, decisions, used);
      case 'list':
        return decisions.has(node.items) || isKept(node.children, decisions, used);
      case 'if':
        return node.branches.some(
          ({ test, children }) => (test !== undefined && decisions.has(test)) || isKept(children, decisions, used),
        );
      case 'use':
        if (typeof node.is === 'string') used.add(node.is);
        return typeof node.is !== 'string';
    }
  });
}

/** Templates may use each other in rings: what leads to a component is found by repeating until nothing is added. */
export function findLeads(units: ReadonlyMap<string, UnitLeads>): Leads {
  const leading = new Map([...units.keys()].map((id) => [id, new Set<string>()]));
  const leads: Leads = (unit, template) => {
    if (leading.get(unit)?.has(template)) return true;
    const reference = units.get(unit)?.references.get(template);
    return reference !== undefined && (leading.get(reference.unit)?.has(reference.name) ?? false);
  };
  for (let grew = true; grew;) {
    grew = false;
    for (const [id, { templates }] of units) {
      for (const [name, lead] of templates) {
        if (leading.get(id)!.has(name)) continue;
        if (lead !== true && ![...lead].some((used) => leads(id, used))) continue;
        leading.get(id)!.add(name);
        grew = true;
      }
    }
  }
  return leads;
}
