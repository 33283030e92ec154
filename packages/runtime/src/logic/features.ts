import type { LogicBundle } from '../protocol/bundle.ts';
import { createExpressions } from '../protocol/expression.ts';
import type { ApiEntry } from './api/entry.ts';
import { createWxsLibrary } from '../protocol/wxs.ts';
import { createWxsRegistry } from '../protocol/wxs-registry.ts';
import { build } from './tree/build.ts';
import { triggerEvent } from './tree/events.ts';
import { link, relationNodes, relink, unlink } from './tree/relations.ts';
import { exported, select } from './tree/select.ts';

/**
 * Parts of the runtime that not every app needs. The entry of a worker hands over those that its app uses; the others
 * are then not in the build.
 */
export interface Features {
  /** For apps in which a template leads to a component or slot. */
  readonly tree?: typeof tree | undefined;
  /** For apps in which such a template calls WXS. */
  readonly wxs?: typeof wxs | undefined;
  /** What `wx` has, by name. */
  readonly apis: Readonly<Record<string, ApiEntry>>;
}

/** Components within pages: skeletons, events between components, selection, relations. */
export const tree = { build, createExpressions, triggerEvent, select, exported, link, relink, unlink, relationNodes };

/** WXS in the worker. */
export function wxs(
  { wxs: modules }: LogicBundle,
  onError: (error: unknown) => void,
): { load(id: string): unknown; resetFuel(): void } {
  const library = createWxsLibrary({ log: (args) => console.log(...args) });
  return { load: createWxsRegistry(modules, onError, library).load, resetFuel: () => library.resetFuel() };
}
