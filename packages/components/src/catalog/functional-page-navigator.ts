import type { ComponentEntry } from './entry.ts';

export const functionalPageNavigator = {
  attributes: {
    version: { type: 'string', default: 'release' },
    name: { type: 'string' },
    args: { type: 'object' },
  },
  events: {
    success: {},
    fail: {},
    cancel: {},
  },
  content: 'any',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
