import type { ComponentEntry } from './entry.ts';

export const view = {
  attributes: {
    hoverClass: { type: 'string', default: 'none' },
    hoverStopPropagation: { type: 'boolean', default: false },
    hoverStartTime: { type: 'number', default: 50 },
    hoverStayTime: { type: 'number', default: 400 },
  },
  events: {},
  content: 'any',
  kind: 'plain',
  support: 'yes',
} as const satisfies ComponentEntry;
