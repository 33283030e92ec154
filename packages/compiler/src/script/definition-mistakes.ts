import type * as t from '@babel/types';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { dataHidesProperty, strayMethod } from '../diagnostics/messages/script.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { isInPackage } from '../project/paths.ts';
import { findDefinition, membersOf } from './methods.ts';
import { spanOf } from './walk.ts';

/** What a component may be made of besides its own fields (spec §12). */
const PARTS: ReadonlySet<string> = new Set([
  'properties',
  'data',
  'methods',
  'observers',
  'lifetimes',
  'pageLifetimes',
  'behaviors',
  'relations',
  'externalClasses',
  'options',
  'export',
  'definitionFilter',
  'created',
  'attached',
  'ready',
  'moved',
  'detached',
  'error',
]);

/** Mistakes in a plain `Component({…})`. Packages are left alone: their authors cannot be asked. */
export function findDefinitionMistakes(program: t.Program, id: string): Diagnostic[] {
  const definition = isInPackage(id) ? undefined : findDefinition(program);
  if (!definition || definition.isPage) return [];
  const { members } = definition;
  return [...strayMethods(definition.object, id), ...sharedNames(members, id)];
}

/** Functions beside `methods`, which nobody calls. */
function strayMethods({ properties }: t.ObjectExpression, file: string): Diagnostic[] {
  return properties.flatMap((property) => {
    if (property.type === 'SpreadElement' || property.key.type !== 'Identifier') return [];
    const { name } = property.key;
    if (PARTS.has(name) || !isFunction(property)) return [];
    return [strayMethod({ file, span: spanOf(property.key) }, name, nearestName(name, PARTS))];
  });
}

function isFunction(property: t.ObjectProperty | t.ObjectMethod): boolean {
  if (property.type === 'ObjectMethod') return property.kind === 'method';
  return property.value.type === 'FunctionExpression' || property.value.type === 'ArrowFunctionExpression';
}

/** A field of `data` with the name of a property: the property wins (spec §12). */
function sharedNames(members: ReadonlyMap<string, t.Node>, file: string): Diagnostic[] {
  const properties = membersOf(members.get('properties'));
  const data = members.get('data');
  if (!properties || data?.type !== 'ObjectExpression') return [];
  return data.properties.flatMap((field) => {
    if (field.type === 'SpreadElement' || field.computed) return [];
    const { key } = field;
    const name = key.type === 'Identifier' ? key.name : key.type === 'StringLiteral' ? key.value : undefined;
    if (name === undefined || !properties.has(name)) return [];
    return [dataHidesProperty({ file, span: spanOf(key) }, name)];
  });
}
