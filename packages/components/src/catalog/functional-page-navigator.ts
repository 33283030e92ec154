import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  version: { type: 'string', default: 'release' },
  name: { type: 'string' },
  args: { type: 'object' },
} as const satisfies Attributes;

export const functionalPageNavigator = {
  attributes,
  events: {
    success: {},
    fail: {},
    cancel: {},
  },
  content: 'any',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
