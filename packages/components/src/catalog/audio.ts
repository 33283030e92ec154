import type { ComponentEntry } from './entry.ts';

export const audio = {
  attributes: {
    src: { type: 'string' },
    loop: { type: 'boolean', default: false },
    controls: { type: 'boolean', default: false },
    poster: { type: 'string' },
    name: { type: 'string', default: '未知音频' },
    author: { type: 'string', default: '未知作者' },
  },
  events: {
    error: { detail: '{ errMsg: MediaError.code }' },
    play: {},
    pause: {},
    timeupdate: { detail: '{ currentTime, duration }' },
    ended: {},
  },
  content: 'none',
  kind: 'element',
  support: 'planned',
} as const satisfies ComponentEntry;
