import type { ComponentEntry } from './entry.ts';

export const voipRoom = {
  attributes: {},
  events: {},
  content: 'none',
  kind: 'element',
  support: 'impossible',
} as const satisfies ComponentEntry;
