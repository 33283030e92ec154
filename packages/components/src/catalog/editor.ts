import type { ComponentEntry } from './entry.ts';

export const editor = {
  attributes: {
    readOnly: { type: 'boolean', default: false },
    placeholder: { type: 'string' },
    showImgSize: { type: 'boolean', default: false },
    showImgToolbar: { type: 'boolean', default: false },
    showImgResize: { type: 'boolean', default: false },
    enableFormats: { type: 'array' },
    enterkeyhint: { type: 'string', default: 'enter' },
    confirmHold: { type: 'boolean', default: true },
  },
  events: {
    ready: { detail: '{}' },
    focus: { detail: '{ html, text, delta }' },
    blur: { detail: '{ html, text, delta }' },
    input: { detail: '{ html, text, delta }' },
    statuschange: { detail: 'the current formats' },
  },
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
