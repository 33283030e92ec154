import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  value: { type: 'string' },
  disabled: { type: 'boolean', default: false },
  checked: { type: 'boolean', default: false },
  color: { type: 'string', default: '#09BB07' },
} as const satisfies Attributes;

export const checkbox = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
