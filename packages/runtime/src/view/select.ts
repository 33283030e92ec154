import type { Instance } from './template/instance.ts';
import { isAuthored } from './events/event-path.ts';
import { markOf, scopeOf } from './template/marks.ts';

/**
 * Elements of one component's template, by a selector over ids, classes, tags and attributes (spec, components §4
 * selector queries). `a >>> b` goes on inside the components found. An unreadable selector finds nothing.
 */
export function select(instance: Instance, selector: string): HTMLElement[] {
  const parts = selector.split('>>>').map((part) => part.trim());
  let scopes: readonly Instance[] = [instance];
  let found: HTMLElement[] = [];
  for (const [step, part] of parts.entries()) {
    if (step > 0) scopes = found.flatMap((element) => instanceAt(element) ?? []);
    found = scopes.flatMap((scope) => selectIn(scope, part));
  }
  return found;
}

/** The component that an element is the host of. */
export function instanceAt(element: Element): Instance | undefined {
  const mark = markOf(element);
  return mark && mark !== 'end' ? mark.instance : undefined;
}

function selectIn(instance: Instance, selector: string): HTMLElement[] {
  try {
    const all = instance.page.root.querySelectorAll<HTMLElement>(withPrefix(selector, instance.definition.prefix));
    return [...all].filter((element) => isAuthored(element) && scopeOf(element)?.instance === instance);
  } catch {
    return [];
  }
}

function withPrefix(selector: string, prefix: string): string {
  const isOwn = (name: string): boolean => prefix !== '' && !name.startsWith('wx-');
  // Strings and attribute tests stay as they are.
  return selector.replace(
    /"[^"]*"|'[^']*'|\[[^\]]*\]|([.#])([\w\u0080-\uffff-]+)|(?<![\w.#:-])([a-z][\w-]*)/g,
    (text, mark: string, name: string, tag: string) => {
      if (mark === '.') return isOwn(name) ? `.${prefix}--${name}` : text;
      if (mark === '#') return `#${CSS.escape(name)}`;
      return tag && !tag.startsWith('wx-') ? `wx-${tag}` : text;
    },
  );
}
