import { catalog, type ComponentEntry } from '@heddle/components/catalog';
import { wxMembers, type WxMember } from '@heddle/runtime/protocol';
import { camelCase, parseEventName } from '../wxml/analyse/attribute.ts';
import { API_DETAILS } from './api-details.ts';
import { CHOICES } from './choices.ts';
import type { Names } from './uses.ts';

const members = new Map<string, WxMember>(Object.entries(wxMembers));
const components = new Map<string, ComponentEntry>(Object.entries(catalog));

/** What `wx.canIUse` is to answer, by schema. Where the schemas cannot be told: by every first name that there is. */
export function answersTo(schemas: Names): Record<string, boolean> {
  if (schemas !== 'all') return Object.fromEntries([...schemas].map((schema) => [schema, canUse(schema)]));
  const names = [...members.keys(), ...components.keys()].filter(canUse);
  return Object.fromEntries(names.map((name) => [name, true]));
}

/** `api`, `api.method.param.option`, `component.attribute.option` (spec components-apis §4 System). */
function canUse(schema: string): boolean {
  const [name = '', ...rest] = schema.split('.');
  const member = members.get(name);
  if (member) return canCall(name, member, rest);
  const component = components.get(name);
  return component !== undefined && canWrite(name, component, rest);
}

/** What a question about an API may be about, after its name. */
const ASPECTS: ReadonlySet<string> = new Set(['object', 'return', 'success', 'callback']);

function canCall(
  name: string,
  { support, needsService, lacks = [] }: WxMember,
  [aspect, field, choice, ...rest]: readonly string[],
): boolean {
  if (support === 'no' || support === 'planned' || needsService) return false;
  if (aspect === undefined) return true;
  if (!ASPECTS.has(aspect) || rest.length > 0) return false;
  const asked = [aspect, field, choice].filter((each) => each !== undefined).join('.');
  if (lacks.some((each) => asked === each || asked.startsWith(`${each}.`))) return false;
  return field === undefined || isDocumented(name, aspect, field, choice);
}

/** Of an API that the platform's types do not have, anything is believed. */
function isDocumented(name: string, aspect: string, field: string, choice: string | undefined): boolean {
  const [, details] = new RegExp(`\\n${name} (.*)`).exec(API_DETAILS) ?? [];
  if (details === undefined) return true;
  const [, fields = ''] = new RegExp(`(?:^| )${aspect}\\(((?:[^()]|\\([^()]*\\))*)\\)`).exec(details) ?? [];
  const known = new Map([...fields.matchAll(/(\w+)(?:\(([^)]*)\))?/g)].map(([, each, further]) => [each, further]));
  if (!known.has(field)) return false;
  const further = known.get(field);
  return choice === undefined || further === undefined || further.split(' ').includes(choice);
}

function canWrite(
  name: string,
  { support, attributes, events }: ComponentEntry,
  [attribute, choice]: readonly string[],
): boolean {
  if (support === 'impossible' || support === 'planned') return false;
  if (attribute === undefined) return true;
  if (choice !== undefined && CHOICES[`${name}.${attribute}`]?.includes(choice) === false) return false;
  const event = parseEventName(attribute)?.name;
  return Object.hasOwn(attributes, camelCase(attribute)) || (event !== undefined && Object.hasOwn(events, event));
}
