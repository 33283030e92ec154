import type { ComponentEntry } from '@heddle/components/catalog';
import {
  changeWithoutValue,
  handlerNotFound,
  handlerWithArguments,
  unknownEvent,
} from '../../diagnostics/messages/template.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import type { Attribute } from '../ast.ts';
import type { Code } from '../generate/expression-code.ts';
import type { IrElement, IrEvent, Value } from '../ir.ts';
import { camelCase, noNames, valueSpan, type EventName, type SortedAttributes } from './attribute.ts';
import type { Place } from './place.ts';
import { isStatic, valueOf } from './value.ts';

/** Event bindings of one node (spec §10). `entry`: what is known of a built-in element. */
export function analyseEvents(
  { events }: SortedAttributes,
  entry: ComponentEntry | undefined,
  tag: string,
  place: Place,
): readonly IrEvent[] {
  if (events.length === 0) return noEvents;
  return events.map(({ event, attribute }) => {
    const value = valueOf(attribute, place);
    const handler = value === true ? '' : value;
    if (typeof handler === 'string') checkHandler(handler, event, attribute, place);
    if (entry && !canHear(entry, event.name)) {
      const nearest = nearestName(event.name, [...Object.keys(entry.events), ...everywhere]);
      place.unit.report(unknownEvent, place.origin, attribute.nameSpan, event.name, tag, nearest);
    }
    const { name, capture, mode } = event;
    return { name, capture, mode, handler };
  });
}

const noEvents: readonly never[] = [];

/** `catchtap="true"` is how authors stop an event without handling it: no method has such a name. */
const placeholder = /^(?:true|false|null|undefined|void|return)$/;

function checkHandler(name: string, { mode }: EventName, attribute: Attribute, { unit, origin }: Place): void {
  const { methods } = unit.surroundings;
  if (name === '' || (mode === 'catch' && placeholder.test(name))) return;
  if (/[()]/.test(name)) unit.report(handlerWithArguments, origin, valueSpan(attribute), name);
  else if (methods && !methods.has(name))
    unit.report(handlerNotFound, origin, valueSpan(attribute), name, nearestName(name, methods));
}

/** Events that the platform fires on every element (components §1). */
const everywhere = new Set([
  'touchstart',
  'touchmove',
  'touchcancel',
  'touchend',
  'tap',
  'longpress',
  'longtap',
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
  'touchforcechange',
]);

/** Whatever stands in an element may have events that bubble up to it; where nothing can, the list is complete. */
function canHear(entry: ComponentEntry, event: string): boolean {
  const lower = event.toLowerCase();
  if (lower !== event && (everywhere.has(lower) || Object.hasOwn(entry.events, lower)))
    return Object.hasOwn(entry.events, event);
  return entry.content === 'any' || everywhere.has(event) || Object.hasOwn(entry.events, event);
}

/** `change:prop="{{m.f}}"` with the value that the same node gives to `prop` (spec §8.1). */
export function analyseChanges({ changes, plain }: SortedAttributes, place: Place): IrElement['change'] {
  if (changes.length === 0) return noNames;
  const map = new Map<string, { value: Value; handler: Code }>();
  for (const { name, attribute } of changes) {
    const handler = valueOf(attribute, place);
    const watched = [...plain].find(([written]) => camelCase(written) === camelCase(name))?.[1];
    if (!isStatic(handler) && watched) {
      map.set(camelCase(name), { value: valueOf(watched, place), handler });
    } else {
      place.unit.report(changeWithoutValue, place.origin, attribute.nameSpan, attribute.name);
    }
  }
  return map;
}
