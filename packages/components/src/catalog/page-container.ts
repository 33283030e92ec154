import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  show: { type: 'boolean', default: false },
  duration: { type: 'number', default: 300 },
  zIndex: { type: 'number', default: 100 },
  overlay: { type: 'boolean', default: true },
  position: { type: 'string', default: 'bottom' },
  round: { type: 'boolean', default: false },
  closeOnSlideDown: { type: 'boolean', default: false },
  overlayStyle: { type: 'string' },
  customStyle: { type: 'string' },
} as const satisfies Attributes;

export const pageContainer = {
  attributes,
  events: {
    beforeenter: { detail: '{}' },
    enter: { detail: '{}' },
    afterenter: { detail: '{}' },
    beforeleave: { detail: '{}' },
    leave: { detail: '{}' },
    afterleave: { detail: '{}' },
    clickoverlay: { detail: '{}' },
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
