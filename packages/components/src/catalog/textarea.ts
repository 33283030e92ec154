import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  value: { type: 'string' },
  placeholder: { type: 'string' },
  placeholderStyle: { type: 'string' },
  disabled: { type: 'boolean', default: false },
  maxlength: { type: 'number', default: 140 },
  autoFocus: { type: 'boolean', default: false },
  focus: { type: 'boolean', default: false, property: 'focused' },
  autoHeight: { type: 'boolean', default: false },
  cursorSpacing: { type: 'number', default: 0 },
  cursor: { type: 'number', default: -1 },
  selectionStart: { type: 'number', default: -1 },
  selectionEnd: { type: 'number', default: -1 },
  adjustPosition: { type: 'boolean', default: true },
  holdKeyboard: { type: 'boolean', default: false },
  disableDefaultPadding: { type: 'boolean', default: false },
  confirmType: { type: 'string', default: 'return' },
  confirmHold: { type: 'boolean', default: false },
  adjustKeyboardTo: { type: 'string', default: 'cursor' },
  placeholderClass: { type: 'string', default: 'textarea-placeholder' },
  fixed: { type: 'boolean', default: false },
  showConfirmBar: { type: 'boolean', default: true },
  name: { type: 'string' },
} as const satisfies Attributes;

export const textarea = {
  attributes,
  events: {
    focus: { detail: '{ value, height }' },
    blur: { detail: '{ value, cursor }' },
    linechange: { detail: '{ height, heightRpx, lineCount, lineHeight? }' },
    input: { detail: '{ value, cursor, keyCode }' },
    confirm: { detail: '{ value }' },
    keyboardheightchange: { detail: '{height: height, duration: duration}' },
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
