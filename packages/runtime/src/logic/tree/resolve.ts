import type { SkeletonComponent } from '../../protocol/bundle.ts';
import { ownField } from '../../protocol/json.ts';
import type { Definition } from '../define/definition.ts';
import { reportMistake } from '../errors.ts';
import type { Instance } from './instance.ts';

/** Components within components that are followed. */
const MAX_DEPTH = 200;

/** The definition of a component, or that a tag means in a template of `owner`; `undefined`: an unknown, inert element (spec §1, §11.3). */
export function resolveComponent(owner: Instance, tag: string, path = resolvePath(owner, tag)): Definition | undefined {
  if (path === undefined) return undefined;
  if (depthOf(owner) >= MAX_DEPTH) {
    reportMistake(
      owner.runtime,
      'component/too-deep',
      path,
      `Components are nested too deep at \`${path}\`, which probably contains itself without an end.`,
      'Put a `wx:if` that becomes false around the inner one.',
    );
    return undefined;
  }
  return owner.runtime.registry.definition(path);
}

/** Component paths that a tag gives to the generics of its component: tags known where the tag stands. */
export function resolveGenerics(
  owner: Instance,
  { generics }: SkeletonComponent,
): ReadonlyMap<string, string> | undefined {
  if (!generics) return undefined;
  return new Map(
    Object.entries(generics).flatMap(([name, tag]) => {
      const path = resolvePath(owner, tag);
      return path === undefined ? [] : [[name, path] as const];
    }),
  );
}

/** The component that a tag means in a template of `owner`, by its path. */
export function resolvePath({ generics, definition: { component } }: Instance, tag: string): string | undefined {
  const own = ownField(component.components, tag);
  if (own !== undefined) return own;
  const declared = ownField(component.generics, tag);
  return declared === undefined ? undefined : (generics?.get(tag) ?? (declared || undefined));
}

function depthOf(instance: Instance): number {
  let depth = 1;
  for (let at = instance.owner; at; at = at.owner) depth++;
  return depth;
}
