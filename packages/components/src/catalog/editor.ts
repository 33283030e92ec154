import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  readOnly: { type: 'boolean', default: false },
  placeholder: { type: 'string' },
  showImgSize: { type: 'boolean', default: false },
  showImgToolbar: { type: 'boolean', default: false },
  showImgResize: { type: 'boolean', default: false },
  enableFormats: { type: 'array' },
  enterkeyhint: { type: 'string', default: 'enter' },
  confirmHold: { type: 'boolean', default: true },
} as const satisfies Attributes;

export const editor = {
  attributes,
  events: {
    ready: { detail: '{}' },
    focus: { detail: '{ html, text, delta }' },
    blur: { detail: '{ html, text, delta }' },
    input: { detail: '{ html, text, delta }' },
    statuschange: { detail: 'the current formats' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
