import type { ComponentEntry } from './entry.ts';

export const keyboardAccessory = {
  attributes: {},
  events: {},
  content: 'any',
  kind: 'element',
  support: 'stub',
} as const satisfies ComponentEntry;
