import { catalog } from '@heddle/components/catalog';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { otherRenderer, unknownElement } from '../../diagnostics/messages/template.ts';
import type { Element } from '../ast.ts';
import type { Place } from './place.ts';
import { skylineTags } from './skyline.ts';

/**
 * Tags of HTML and of the platform's first versions that apps contain: boxes without meaning, in WeChat as here
 * (components §1).
 */
const harmless = new Set(
  (
    'a abbr article aside b blockquote br code dd del details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr html i img ins li main mark nav ol p pre q s section small strong sub summary sup table tbody td tfoot th ' +
    'thead time tr u ul body action-sheet loading modal toast'
  ).split(' '),
);

/** Reports a tag that is no built-in and that nothing declares: its element is an empty box with its children. */
export function reportUnknownTag({ name, nameSpan }: Element, { unit, origin }: Place): void {
  if (harmless.has(name) || unit.host.unresolvedTags.has(name)) return;
  if (skylineTags.has(name)) return unit.report(otherRenderer, origin, nameSpan, name);
  const nearest = nearestName(name, [...unit.tags, ...Object.keys(catalog)]);
  unit.report(unknownElement, origin, nameSpan, name, nearest);
}
