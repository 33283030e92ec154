import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  direction: { type: 'string', default: 'none' },
  inertia: { type: 'boolean', default: false },
  outOfBounds: { type: 'boolean', default: false },
  x: { type: 'any' },
  y: { type: 'any' },
  damping: { type: 'number', default: 20 },
  friction: { type: 'number', default: 2 },
  disabled: { type: 'boolean', default: false },
  scale: { type: 'boolean', default: false },
  scaleMin: { type: 'number', default: 0.1 },
  scaleMax: { type: 'number', default: 10 },
  scaleValue: { type: 'number', default: 1 },
  animation: { type: 'boolean', default: true },
} as const satisfies Attributes;

export const movableView = {
  attributes,
  events: {
    change: { detail: '{ x, y, source }' },
    scale: { detail: '{ x, y, scale }' },
    htouchmove: {},
    vtouchmove: {},
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
