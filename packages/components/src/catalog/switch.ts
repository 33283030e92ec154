import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  checked: { type: 'boolean', default: false },
  disabled: { type: 'boolean', default: false },
  type: { type: 'string', default: 'switch' },
  color: { type: 'string', default: '#04BE02' },
  name: { type: 'string' },
} as const satisfies Attributes;

/** `switch` is a reserved word. */
export const switchEntry = {
  attributes,
  events: {
    change: { detail: '{ value: boolean }' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
