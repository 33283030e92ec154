import type { ComponentEntry } from './entry.ts';

export const text = {
  attributes: {
    selectable: { type: 'boolean', default: false },
    userSelect: { type: 'boolean', default: false },
    space: { type: 'string' },
    decode: { type: 'boolean', default: false },
  },
  events: {},
  content: 'text',
  kind: 'plain',
  support: 'yes',
} as const satisfies ComponentEntry;

export const span = {
  attributes: {},
  events: {},
  content: 'any',
  kind: 'plain',
  support: 'planned',
} as const satisfies ComponentEntry;

export const icon = {
  attributes: {
    type: { type: 'string' },
    size: { type: 'any', default: 23 },
    color: { type: 'string' },
  },
  events: {},
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;

export const progress = {
  attributes: {
    percent: { type: 'number' },
    showInfo: { type: 'boolean', default: false },
    borderRadius: { type: 'any', default: 0 },
    fontSize: { type: 'any', default: 16 },
    strokeWidth: { type: 'any', default: 6 },
    color: { type: 'string', default: '#09BB07' },
    activeColor: { type: 'string', default: '#09BB07' },
    backgroundColor: { type: 'string', default: '#EBEBEB' },
    active: { type: 'boolean', default: false },
    activeMode: { type: 'string', default: 'backwards' },
    duration: { type: 'number', default: 30 },
  },
  events: {
    activeend: { detail: '{ curPercent }' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;

export const richText = {
  attributes: {
    nodes: { type: 'any', default: [] },
    space: { type: 'string' },
    userSelect: { type: 'boolean', default: false },
  },
  events: {},
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;

export const selection = {
  attributes: {
    disableContextMenu: { type: 'boolean', default: false },
  },
  events: {
    selectionchange: {},
  },
  content: 'any',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
