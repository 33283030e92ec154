import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  src: { type: 'string' },
  referrerPolicy: { type: 'string', default: 'no-referrer' },
} as const satisfies Attributes;

export const coverImage = {
  attributes,
  events: {
    load: { detail: '{}' },
    error: { detail: '{ errMsg }' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
