import { kebabCase, propertyOf, type ComponentEntry } from '@heddle/components/catalog';
import { literalFalse, unknownAttribute, unsafeAttribute } from '../../diagnostics/messages/template.ts';
import { nearestName } from '../../diagnostics/nearest-name.ts';
import { folderOf, joinPath } from '../../project/paths.ts';
import type { Attribute } from '../ast.ts';
import type { IrAttribute, Value } from '../ir.ts';
import { camelCase, literalValue, type SortedAttributes } from './attribute.ts';
import type { Place } from './place.ts';
import { isSkylineAttribute, skylineTags } from './skyline.ts';
import { valueOf } from './value.ts';

/** What stands on the element beside the attributes that every tag has. */
interface Target {
  readonly tag: string;
  /** `undefined` for an element that nothing is known of. */
  readonly entry: ComponentEntry | undefined;
  /** Names in camel case that `change:` watches: they may mean nothing to the element itself. */
  readonly watched: readonly string[];
}

const noAttributes: readonly never[] = [];

const everywhere = new Set(['id', 'class', 'style', 'slot', 'hidden']);

/** Attributes of a plain, built-in or unknown element, in source order; those with `model:` at the end. */
export function elementAttributes(
  tag: string,
  { plain, models, changes }: SortedAttributes,
  entry: ComponentEntry | undefined,
  place: Place,
): readonly IrAttribute[] {
  if (plain.size + models.length === 0) return noAttributes;
  const target: Target = { tag, entry, watched: changes.map(({ name }) => camelCase(name)) };
  const list: IrAttribute[] = [];
  for (const [name, attribute] of plain) {
    if (everywhere.has(name) || models.some((model) => model.name === name)) continue;
    const shown = elementAttribute(name, attribute, target, place);
    if (shown) list.push(shown);
  }
  for (const { name, attribute } of models) {
    const shown = elementAttribute(name, attribute, target, place);
    if (shown) list.push(shown);
  }
  return list;
}

function elementAttribute(
  name: string,
  attribute: Attribute,
  { tag, entry, watched }: Target,
  place: Place,
): IrAttribute | undefined {
  const { unit, origin } = place;
  const known = entry && findAttribute(entry, name);
  if (!known) {
    if (isUnsafe(name)) {
      if (!skylineTags.has(tag)) unit.report(unsafeAttribute, origin, attribute.nameSpan, name);
      return undefined;
    }
    if (entry && !isCommon(name) && !isSkylineAttribute(tag, name) && !watched.includes(camelCase(name))) {
      const nearest = nearestName(camelCase(name), Object.keys(entry.attributes));
      unit.report(unknownAttribute, origin, attribute.nameSpan, name, tag, nearest && kebabCase(nearest));
    }
    return { name, property: undefined, value: valueOf(attribute, place) };
  }
  const { key, described } = known;
  if (described.type === 'boolean' && literalValue(attribute) === 'false') {
    unit.report(literalFalse, origin, attribute.span, name);
  }
  const property = entry.kind === 'element' ? propertyOf(key, described) : undefined;
  const isUrl = urlAttributes.has(key);
  const value = isUrl ? packageUrl(valueOf(fromRoot(attribute, place), place), place) : valueOf(attribute, place);
  return { name: kebabCase(key), property, value };
}

/** Attributes that any tag may have (components §1). Unknown directives are reported as such. */
function isCommon(name: string): boolean {
  return /^(aria-|role$|tabindex$|animation$|wx:|worklet:)/i.test(name);
}

/** Attributes whose value is the address of a picture, sound or film. */
const urlAttributes = new Set(['src', 'poster']);

/** `src="icons/{{name}}.png"`: what stands before the first binding is read from the file's folder, as a literal path is. */
function fromRoot(attribute: Attribute, { origin }: Place): Attribute {
  const [head, ...rest] = attribute.value?.parts ?? [];
  if (head?.type !== 'literal' || rest.length === 0) return attribute;
  const [, folder = '', name = ''] = /^([^]*\/)?([^/]*)$/.exec(head.text) ?? [];
  if (folder === '' || /^(?:\/|[a-z][\w+.-]*:)/i.test(folder)) return attribute;
  const path = joinPath(folderOf(origin.file), folder);
  if (path === undefined) return attribute;
  const text = `/${path}${path === '' ? '' : '/'}${name}`;
  return { ...attribute, value: { ...attribute.value!, parts: [{ ...head, text }, ...rest] } };
}

/** A literal path is made absolute in the package, and noted as a file to serve. */
function packageUrl(value: Value, { unit, origin }: Place): Value {
  if (typeof value !== 'string' || value === '' || /^(?:[a-z][\w+.-]*:|\/\/)/i.test(value)) return value;
  const [path = ''] = value.split(/[?#]/, 1);
  const file = joinPath(folderOf(origin.file), path);
  if (file === undefined) return value;
  unit.assets.add(file);
  return `/${file}${value.slice(path.length)}`;
}

/** Attribute names are matched without case and dashes: a few camel-case spellings are official (components §1). */
function findAttribute(entry: ComponentEntry, name: string) {
  const camel = camelCase(name);
  if (Object.hasOwn(entry.attributes, camel)) return { key: camel, described: entry.attributes[camel]! };
  if (isCommon(name)) return undefined;
  const plain = simplify(name);
  const key = Object.keys(entry.attributes).find((candidate) => simplify(candidate) === plain);
  return key === undefined ? undefined : { key, described: entry.attributes[key]! };
}

function simplify(name: string): string {
  return name.replaceAll('-', '').toLowerCase();
}

/** Names that would run script, leave the page or mean something to the templates we emit. */
function isUnsafe(name: string): boolean {
  if (!/^[A-Za-z_][\w:.-]*$/.test(name)) return true;
  return /^(on.*|is|href|srcdoc|formaction|action|target|ping|download|xlink:href)$/i.test(name);
}
