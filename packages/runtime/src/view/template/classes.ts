import type { ComponentDefinition } from './definitions.ts';
import { classText } from './attribute.ts';
import type { Instance } from './instance.ts';

/**
 * A class attribute in the template of `instance` (spec §19.1, §11.3): its own names get the component's prefix, external
 * classes become the giver's names, seen with the giver's eyes.
 */
export function resolveClasses(instance: Instance, value: unknown): string {
  const text = classText(value);
  const { definition, owner } = instance;
  const { externalClasses } = definition;
  if (definition.prefix === '' && !externalClasses) return text;
  const known = owner && definition.classes.get(text);
  if (known !== undefined) return known;
  let isOwn = true;
  const names = text.split(/\s+/).flatMap((name) => {
    if (name === '') return [];
    if (!externalClasses?.includes(name)) return namesFor(name, instance);
    isOwn = false;
    const given = Object.hasOwn(instance.external, name) ? instance.external[name] : undefined;
    return given && owner ? resolveClasses(owner, given) : [];
  });
  const resolved = names.join(' ');
  if (isOwn && owner) definition.classes.set(text, resolved);
  return resolved;
}

/** Class that stands for `:host` in a component's sheet. */
export function hostClass({ prefix }: ComponentDefinition): string {
  return prefix && `wx-host--${prefix}`;
}

/** Names of the built-in components are known to everyone. */
function namesFor(name: string, { definition, owner }: Instance): string | readonly string[] {
  const { prefix, styleIsolation } = definition;
  if (prefix === '' || name.startsWith('wx-')) return name;
  const own = `${prefix}--${name}`;
  if (owner) return isOpen(styleIsolation) ? [own, name] : own;
  return styleIsolation === 'page-isolated' ? own : [own, name];
}

/** The page's and the app's rules match inside too. */
function isOpen(isolation: string | undefined): boolean {
  return isolation === 'apply-shared' || isShared(isolation);
}

/** The component's rules match in the page and in others that are open. */
export function isShared(isolation: string | undefined): boolean {
  return isolation === 'shared' || isolation === 'page-shared';
}
