import { ownField } from '../../protocol/json.ts';
import type { Definition } from '../../protocol/index.ts';
import { adopt } from './adopt.ts';
import type { View } from '../view.ts';

/** A new page gets those of the platform, of the app, and its own. */
export function adoptPageSheets(view: View, root: ShadowRoot, definition: Definition, baseStyles: string): void {
  const { app, sheets } = view.bundle.styles;
  const isAlone = definition.styleIsolation === 'page-isolated' || view.isAlone?.(definition.is);
  adopt(root, baseStyles + pageStyles);
  if (!isAlone) adopt(root, app);
  adopt(root, ownField(sheets, definition.is)?.css);
}

/** As of a document's body: margins at its ends stay inside, and its background fills the area, however little is in it. */
const pageStyles = `
:where(.wx-page) { display: flow-root; }
:where(.wx-page)::before { content: ''; position: fixed; inset: 0; z-index: -1; background: inherit; }
`;
