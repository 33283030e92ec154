import type { StorageChange } from '../../../src/protocol/messages.ts';

/** What a test has an app do to its storage; numbered, for the app says which of them it knows to be kept. */
export interface Order {
  readonly number: number;
  readonly change: StorageChange;
}

export type State = Readonly<Record<string, unknown>>;

/** What storage holds after a change (spec components-apis §4 Storage). */
export function after(state: State, change: StorageChange): State {
  if ('set' in change) return { ...state, [change.set]: change.value };
  if ('clear' in change) return {};
  const { [change.remove]: _, ...rest } = state;
  return rest;
}
