import type { JsonObject } from '../../protocol/json.ts';
import type { Instance } from './instance.ts';

export interface ViewData {
  readonly of: JsonObject;
  readonly functions: unknown;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What expressions read: fields of the snapshot, and nothing inherited. The same object as long as nothing changes. */
export function viewDataOf(instance: Instance): Readonly<Record<string, unknown>> {
  const { snapshot, functions } = instance;
  let { view } = instance;
  if (view?.of !== snapshot || view.functions !== functions) {
    view = { of: snapshot, functions, data: { __proto__: null, ...snapshot, ...functions } };
    instance.view = view;
  }
  return view.data;
}
