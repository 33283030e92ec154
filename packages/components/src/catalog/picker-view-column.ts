import type { ComponentEntry } from './entry.ts';

export const pickerViewColumn = {
  attributes: {},
  events: {},
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
