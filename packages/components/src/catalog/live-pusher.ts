import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {} as const satisfies Attributes;

export const livePusher = {
  attributes,
  events: {},
  content: 'none',
  kind: 'element',
  support: 'impossible',
} as const satisfies ComponentEntry;
