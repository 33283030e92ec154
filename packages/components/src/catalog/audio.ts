import type { Attributes, ComponentEntry } from './entry.ts';

export const attributes = {
  src: { type: 'string' },
  loop: { type: 'boolean', default: false },
  controls: { type: 'boolean', default: false },
  poster: { type: 'string' },
  name: { type: 'string', default: '未知音频' },
  author: { type: 'string', default: '未知作者' },
} as const satisfies Attributes;

export const audio = {
  attributes,
  events: {
    error: { detail: '{ errMsg: MediaError.code }' },
    play: {},
    pause: {},
    timeupdate: { detail: '{ currentTime, duration }' },
    ended: {},
  },
  content: 'none',
  kind: 'element',
  support: 'yes',
} as const satisfies ComponentEntry;
