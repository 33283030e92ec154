import type { Compilation } from '../compilation.ts';
import {
  componentNotFound,
  extendedLibraryMissing,
  pluginComponent,
  skylineRenderer,
  xrFrameRenderer,
} from '../diagnostics/messages/project.ts';
import { memberOf, type JsonMember, type JsonObject } from '../json/tree.ts';
import { findFiles, readJsonObject } from './files.ts';
import type { ComponentSource, ComponentUse } from './project.ts';
import type { Resolver } from './resolve.ts';
import { expectNode, readSettings, settingTypes } from './settings.ts';

/** Reads one page or component: which files it has and what its JSON says. What it uses is resolved, not loaded. */
export function readComponentSource(path: string, resolver: Resolver, compilation: Compilation): ComponentSource {
  const files = findFiles(compilation.host, path);
  const file = files.config ?? `${path}.json`;
  const node = readJsonObject(files.config, compilation);
  const settings = readSettings(node, settingTypes.component, file, compilation);
  if (settings['renderer'] === 'skyline') reportSkyline(node, file, compilation);
  const isScene = settings['renderer'] === 'xr-frame';
  if (isScene) compilation.report(xrFrameRenderer({ file, span: memberOf(node, 'renderer')?.node.span }));
  const isolation = settings['styleIsolation'];
  return {
    path,
    files,
    settings,
    isComponent: settings['component'] === true,
    isScene,
    usingComponents: readUsingComponents(node, file, resolver, compilation),
    generics: readGenerics(node, file, resolver, compilation),
    placeholders: readPlaceholders(node, file, compilation),
    ...(typeof isolation === 'string' && { styleIsolation: isolation }),
    addGlobalClass: settings['addGlobalClass'] === true,
  };
}

/** `usingComponents` of app.json, a page or a component. */
export function readUsingComponents(
  node: JsonObject | undefined,
  file: string,
  resolver: Resolver,
  compilation: Compilation,
): ReadonlyMap<string, ComponentUse> {
  const uses = new Map<string, ComponentUse>();
  for (const member of membersOf(node, 'usingComponents', file, compilation)) {
    const request = expectNode(member.node, 'string', `The path of \`${member.key}\``, file, compilation);
    if (!request) continue;
    uses.set(member.key, resolveUse(member.key, request.value, { file, span: request.span }, resolver, compilation));
  }
  return uses;
}

/** Reports a renderer that browsers do not have; the app goes on with the other one (components spec §5). */
export function reportSkyline(node: JsonObject | undefined, file: string, compilation: Compilation): void {
  compilation.report(skylineRenderer({ file, span: memberOf(node, 'renderer')?.node.span }));
}

/** `componentGenerics`: `{ name: true }` or `{ name: { default: path } }` (wxml spec §11.3). */
function readGenerics(
  node: JsonObject | undefined,
  file: string,
  resolver: Resolver,
  compilation: Compilation,
): ReadonlyMap<string, ComponentUse | undefined> {
  const generics = new Map<string, ComponentUse | undefined>();
  for (const { key, node: value } of membersOf(node, 'componentGenerics', file, compilation)) {
    const described =
      value.type === 'boolean' ? undefined : expectNode(value, 'object', `The generic \`${key}\``, file, compilation);
    const fallback = expectNode(
      memberOf(described, 'default')?.node,
      'string',
      `The default of \`${key}\``,
      file,
      compilation,
    );
    const place = fallback && { file, span: fallback.span };
    generics.set(key, place && resolveUse(key, fallback.value, place, resolver, compilation));
  }
  return generics;
}

function readPlaceholders(
  node: JsonObject | undefined,
  file: string,
  compilation: Compilation,
): ReadonlyMap<string, string> {
  const placeholders = new Map<string, string>();
  for (const { key, node: value } of membersOf(node, 'componentPlaceholder', file, compilation)) {
    const tag = expectNode(value, 'string', `The placeholder of \`${key}\``, file, compilation);
    if (tag) placeholders.set(key, tag.value);
  }
  return placeholders;
}

/** The members of an object-valued key, each key once: the last of two entries counts, as in JSON. */
function membersOf(
  node: JsonObject | undefined,
  key: string,
  file: string,
  compilation: Compilation,
): Iterable<JsonMember> {
  const object = expectNode(memberOf(node, key)?.node, 'object', `\`${key}\``, file, compilation);
  return new Map(object?.members.map((member) => [member.key, member])).values();
}

function resolveUse(
  tag: string,
  request: string,
  place: ComponentUse['place'],
  resolver: Resolver,
  compilation: Compilation,
): ComponentUse {
  const resolution = resolver.component(place.file, request);
  if (resolution.kind === 'found') return { tag, request, path: resolution.path, place };
  if (resolution.kind === 'plugin') compilation.report(pluginComponent(place, tag, request));
  else if (request.startsWith('weui-miniprogram/')) compilation.report(extendedLibraryMissing(place, tag, request));
  else compilation.report(componentNotFound(place, tag, request, resolution.tried));
  return { tag, request, place };
}
