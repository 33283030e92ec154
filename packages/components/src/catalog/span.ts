import type { ComponentEntry } from './entry.ts';

export const span = {
  attributes: {},
  events: {},
  content: 'any',
  kind: 'plain',
  support: 'yes',
} as const satisfies ComponentEntry;
