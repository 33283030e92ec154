import type { ComponentEntry } from './entry.ts';

export const channelLive = {
  attributes: {},
  events: {},
  content: 'none',
  kind: 'element',
  support: 'impossible',
} as const satisfies ComponentEntry;
