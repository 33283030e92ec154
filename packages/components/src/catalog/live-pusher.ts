import type { ComponentEntry } from './entry.ts';

export const livePusher = {
  attributes: {},
  events: {},
  content: 'none',
  kind: 'element',
  support: 'impossible',
} as const satisfies ComponentEntry;
