import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  value: { type: 'string' },
  checked: { type: 'boolean', default: false },
  disabled: { type: 'boolean', default: false },
  color: { type: 'string', default: '#09BB07' },
} as const satisfies Attributes;

export const radio = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
