import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {} as const satisfies Attributes;

export const pickerViewColumn = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
