import { html } from 'lit/html.js';
import type { ViewHelpers } from '../protocol/generated.ts';
import type { Scope } from '../protocol/bundle.ts';
import { adopt } from './pages/adopt.ts';
import type { View } from './view.ts';

/** Apps with sub-packages: their templates and styles are loaded when the logic thread is about to need them. */
export function packages(view: View): void {
  const { bundle, send, handlers, pages } = view;
  const independent = (bundle.config.packages ?? []).filter((each) => each.independent);
  const isAlone = (path: string): boolean => independent.some(({ root }) => path.startsWith(`${root}/`));
  // Independent packages run without the main one, as long as no other page was opened (spec components §9).
  view.isAlone = (page) => isAlone(page) && [...pages.all.values()].every(({ definition: { is } }) => isAlone(is));
  Object.assign(bundle.units, STAND_INS);
  handlers.package = ({ root }) => {
    load(view, root).then(
      () => send({ type: 'package', root }),
      (cause: unknown) =>
        send({ type: 'package', root, error: cause instanceof Error ? cause.message : String(cause) }),
    );
  };
}

async function load({ bundle }: View, root: string): Promise<void> {
  const { styles, units, wxs } = (await bundle.packages![root]!()).default;
  Object.assign(bundle.units, units);
  Object.assign(bundle.wxs, wxs);
  Object.assign(bundle.styles.sheets, styles.sheets);
  adopt(document, styles.fontFaces);
}

/** Templates of what stands in for a component that is not loaded: its content, or nothing. */
const STAND_INS = {
  'heddle:content': ({ slot }: Partial<ViewHelpers>) => ({
    render: (scope: Scope) => html`${slot?.(scope, 0, '')}`,
    nodes: [],
    lists: [],
  }),
  'heddle:nothing': () => ({ nodes: [], lists: [] }),
};
