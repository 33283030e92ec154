import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  enable: { type: 'boolean', default: true },
  externalClass: { type: 'string' },
} as const satisfies Attributes;

export const rootPortal = {
  attributes,
  events: {},
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
