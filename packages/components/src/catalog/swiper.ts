import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  indicatorDots: { type: 'boolean', default: false },
  indicatorColor: { type: 'string', default: 'rgba(0, 0, 0, .3)' },
  indicatorActiveColor: { type: 'string', default: '#000000' },
  autoplay: { type: 'boolean', default: false },
  current: { type: 'number', default: 0 },
  currentItemId: { type: 'string' },
  interval: { type: 'number', default: 5000 },
  duration: { type: 'number', default: 500 },
  circular: { type: 'boolean', default: false },
  vertical: { type: 'boolean', default: false },
  displayMultipleItems: { type: 'number', default: 1 },
  previousMargin: { type: 'string', default: '0px' },
  nextMargin: { type: 'string', default: '0px' },
  easingFunction: { type: 'string', default: 'default' },
  direction: { type: 'string', default: 'all' },
  snapToEdge: { type: 'boolean', default: false },
} as const satisfies Attributes;

export const swiper = {
  attributes,
  events: {
    change: { detail: '{ current: number, currentItemId?: string, source: "" | "autoplay" | "touch" }' },
    transition: { detail: '{ dx, dy }' },
    animationfinish: { detail: '{ current, currentItemId?, source }' },
  },
  content: 'any',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
