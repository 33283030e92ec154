import type { ComponentEntry } from './entry.ts';

export const span = {
  attributes: {},
  events: {},
  content: 'any',
  kind: 'plain',
  support: 'planned',
} as const satisfies ComponentEntry;
