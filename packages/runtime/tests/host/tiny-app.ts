import type { ViewBundle } from '../../src/protocol/index.ts';

/** An app of one page, which shows `text`. */
export const bundle: ViewBundle = {
  config: { pages: ['home'], window: {}, pageSettings: {}, builtins: [] },
  styles: { app: '', sheets: {} },
  units: {
    home: ({ html, str }) => ({
      render: (s) => html`<wx-view .$s=${s}>${str(s.data['text'])}</wx-view>`,
      nodes: [],
      lists: [],
      fields: { text: { root: true } },
    }),
  },
  wxs: {},
};

/** A logic thread of a few lines. */
export function worker(script: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
}
