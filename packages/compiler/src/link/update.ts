import type { Styles } from '@heddle/runtime/protocol';
import type { Compiled } from '../compiled.ts';
import type { CompiledScripts } from '../script/scripts.ts';
import type { CompiledTemplates } from '../wxml/compile-templates.ts';
import type { SourceMaps } from '../source-map.ts';
import { objectLines } from './emit.ts';
import type { CompiledModule } from '../wxs/modules.ts';
import type { LinkSources } from './link.ts';
import { components, linkLogicPart } from './logic.ts';
import { mapFields } from './map.ts';
import { linkViewPart } from './view.ts';

/** What an app that runs has to be given to become another one. */
export interface Update {
  /** Sheets that are new or different; those of the app as a whole when they are. */
  readonly styles: Partial<Styles>;
  /** What is new or different besides: absent when styles are all. */
  readonly code?: UpdateCode;
}

export interface UpdateCode {
  /** Expressions of a `ViewPart` without styles, and of a `LogicPart`. */
  readonly view: string;
  readonly logic: string;
  /** Scripts that have to run again: those that changed, and those that require one of them. */
  readonly rerun: readonly string[];
  /** Computes the maps of both. */
  readonly maps: () => SourceMaps;
}

/** What has changed between two compilations of an app. `undefined`: something that only a new start can follow. */
export function updateBetween({ parts: before }: Compiled, { parts: after }: Compiled): Update | undefined {
  if (JSON.stringify(before.config) !== JSON.stringify(after.config)) return undefined;
  const scripts = changedScripts(before.scripts, after.scripts);
  const rerun = dependents(scripts, after.scripts);
  if (startScripts(after).some((id) => rerun.has(id))) return undefined;
  const units = changedUnits(before, after);
  const described = changedEntries(before, after);
  const styles = changedStyles(before, after);
  if (units.size + rerun.size + described.size === 0) return { styles };
  const homes = {
    script: (id: string) => scripts.has(id),
    component: (path: string) => described.has(path),
    unit: (id: string) => units.has(id),
  };
  const view = linkViewPart(after, homes, UPDATE).filter(([name]) => name !== 'styles');
  const logic = linkLogicPart(after, homes, { root: UPDATE });
  const maps = () => ({ view: mapFields(view), logic: mapFields(logic) });
  return { styles, code: { view: objectLines(view), logic: objectLines(logic), rerun: [...rerun], maps } };
}

/** No package has this root. */
const UPDATE = '*';

function changedScripts(before: CompiledScripts, after: CompiledScripts): Set<string> {
  return changedKeys(before.modules, after.modules, ({ code }, other) => code === other.code);
}

/** These modules, and those that require them, directly or not. */
function dependents(changed: ReadonlySet<string>, { modules }: CompiledScripts): Set<string> {
  const found = new Set(changed);
  if (found.size === 0) return found;
  const requirers = new Map<string, string[]>();
  for (const [id, { dependencies }] of modules) {
    for (const { resolved } of dependencies) {
      if (resolved !== undefined) requirers.set(resolved, [...(requirers.get(resolved) ?? []), id]);
    }
  }
  // A Set hands out members that are added while it is walked.
  for (const id of found) requirers.get(id)?.forEach((requirer) => found.add(requirer));
  return found;
}

/** Scripts that run once, when the app or a package starts. */
function startScripts({ project }: LinkSources): string[] {
  return [project.app.files.script, ...project.subpackages.map(({ entry }) => entry)].filter((id) => id !== undefined);
}

/** Units whose code on either side is different, or that of a WXS module that they reach. */
function changedUnits(before: LinkSources, after: LinkSources): Set<string> {
  const sides = [
    [before.templates.views, after.templates.views],
    [before.templates.skeletons, after.templates.skeletons],
  ] as const;
  const changed = sides.flatMap(([old, fresh]) => [
    ...changedKeys(old, fresh, ({ code }, other) => code === other.code),
  ]);
  const wxs = changedModules(before, after);
  const reaching = wxs.size === 0 ? [] : [...after.templates.views].filter(([, unit]) => reaches(unit.wxs, wxs, after));
  return new Set([...changed, ...reaching.map(([id]) => id)]);
}

function reaches(roots: readonly string[], wanted: ReadonlySet<string>, { modules }: LinkSources): boolean {
  return modules.closure(roots).some(([id]) => wanted.has(id));
}

function changedModules(before: LinkSources, after: LinkSources): Set<string> {
  const all = ({ templates, modules }: LinkSources) => new Map(modules.closure(rootsOf(templates)));
  const isSame = (a: CompiledModule, b: CompiledModule): boolean => a.code === b.code && a.mutates === b.mutates;
  return changedKeys(all(before), all(after), isSame);
}

function rootsOf({ views }: CompiledTemplates): string[] {
  return [...new Set([...views.values()].flatMap(({ wxs }) => wxs))];
}

/** Pages and components of which something other than code is different. */
function changedEntries(before: LinkSources, after: LinkSources): Set<string> {
  const all = ({ project, scripts, templates }: LinkSources) => new Map(components(project, scripts, templates));
  return changedKeys(all(before), all(after), (json, other) => json === other);
}

function changedStyles({ styles: before }: LinkSources, { styles: after }: LinkSources): Partial<Styles> {
  const isSame = (a: Styles['sheets'][string], b: Styles['sheets'][string]): boolean =>
    a.css === b.css && a.prefix === b.prefix;
  const ids = changedKeys(before.sheets, after.sheets, isSame);
  const gone = [...before.sheets].filter(([id]) => !after.sheets.has(id));
  const fresh = [...ids].map((id) => [id, after.sheets.get(id)!] as const);
  const sheets = Object.fromEntries([...gone.map(([id]) => [id, { css: '' }] as const), ...fresh]);
  const fontFaces = [...after.fontFaces].filter(([id, css]) => before.fontFaces.get(id) !== css);
  return {
    ...(Object.keys(sheets).length > 0 && { sheets }),
    ...(before.app !== after.app && { app: after.app }),
    ...(fontFaces.length > 0 && { fontFaces: fontFaces.map(([, css]) => css).join('') }),
  };
}

/** Keys whose values are new, or not what they were. */
function changedKeys<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  isSame: (a: T, b: T) => boolean,
): Set<string> {
  const fresh = [...after].filter(([id, value]) => {
    const old = before.get(id);
    return old === undefined || !isSame(old, value);
  });
  return new Set(fresh.map(([id]) => id));
}
