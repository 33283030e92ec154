import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  name: { type: 'string' },
} as const satisfies Attributes;

export const checkboxGroup = {
  attributes,
  events: {
    change: { detail: '{ value: string[] }' },
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
