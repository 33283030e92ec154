import type { JoinedApp } from './app.ts';

/** What the logic means to be shown: snapshots of all instances, by id. */
export function logicData({ runtime }: JoinedApp): Record<number, unknown> {
  return Object.fromEntries([...runtime.instances].map(([number, { snapshot }]) => [number, { ...snapshot }]));
}

/** What the view holds, by id of instance. */
export function viewData({ control }: JoinedApp): Record<number, unknown> {
  return Object.fromEntries([...control.view.instances].map(([number, { data }]) => [number, { ...data }]));
}
