import type { ComponentSource, Project } from '../project/project.ts';
import type { DeclaredProperties } from '../script/properties.ts';
import type { ComponentTags, DeclaredByTag, RequiredGenerics } from './analyse/unit.ts';

/** Tags that are custom components in a file: its own, its generics, then the app's (spec §1). */
export function componentTags(source: ComponentSource, project: Project): ComponentTags {
  const found = [...source.usingComponents.values(), ...project.app.usingComponents.values()];
  return new Set([...found.filter(({ path }) => path !== undefined).map(({ tag }) => tag), ...source.generics.keys()]);
}

/** The components behind the tags of a file. Which one a generic is, only its users know. */
export type ComponentsByTag = ReadonlyMap<string, ComponentSource>;

export function componentsByTag(source: ComponentSource, project: Project): ComponentsByTag {
  const found = new Map<string, ComponentSource>();
  // A file's own components hide those of the app.
  for (const { tag, path } of [...project.app.usingComponents.values(), ...source.usingComponents.values()]) {
    const used = path === undefined ? undefined : project.components.get(path);
    if (used) found.set(tag, used);
    else found.delete(tag);
  }
  for (const tag of source.generics.keys()) found.delete(tag);
  return found;
}

/** What is known of them. */
export function declaredByTag(
  components: ComponentsByTag,
  properties: ReadonlyMap<string, DeclaredProperties>,
): DeclaredByTag {
  const declared = new Map<string, DeclaredProperties>();
  for (const [tag, { files, isScene }] of components) {
    // Scenes have attributes of their own, of which nothing is known.
    const names = files.script === undefined || isScene ? undefined : properties.get(files.script);
    if (names) declared.set(tag, names);
  }
  return declared;
}

/** Their generics without a default. */
export function requiredGenerics(components: ComponentsByTag): RequiredGenerics {
  const required = new Map<string, readonly string[]>();
  for (const [tag, { generics }] of components) {
    const names = [...generics].flatMap(([name, fallback]) => (fallback ? [] : [name]));
    if (names.length > 0) required.set(tag, names);
  }
  return required;
}

/** Tags that some file declares and that lead nowhere here: plugins, and what was reported as not found. */
export function unresolvedTags({ app }: Project, sources: Iterable<ComponentSource>): ComponentTags {
  const uses = [app, ...sources].flatMap(({ usingComponents }) => [...usingComponents.values()]);
  return new Set(uses.filter(({ path }) => path === undefined).map(({ tag }) => tag));
}
