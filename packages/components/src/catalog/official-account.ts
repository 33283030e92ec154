import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {} as const satisfies Attributes;

export const officialAccount = {
  attributes,
  events: {
    load: { detail: '{ status, errMsg }' },
    error: { detail: '{ status, errMsg }' },
  },
  content: 'none',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
