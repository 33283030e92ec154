import type { ComponentSource, Project } from './project.ts';

/** Every page and component, by path. */
export function sourcesOf({ pages, components }: Project): ReadonlyMap<string, ComponentSource> {
  return new Map<string, ComponentSource>([...pages.map((page) => [page.path, page] as const), ...components]);
}

/** Paths of the components that a page or component names: those that were found. */
export function usesOf(source: ComponentSource | undefined): string[] {
  const uses = source ? [...source.usingComponents.values(), ...source.generics.values()] : [];
  return uses.flatMap((use) => (use?.path === undefined ? [] : [use.path]));
}
