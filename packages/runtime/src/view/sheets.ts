import { ownField } from '../protocol/json.ts';
import type { Definition } from '../protocol/index.ts';
import { adopt } from './adopt.ts';
import type { View } from './view.ts';

/** A new page gets those of the platform, of the app, and its own. */
export function adoptPageSheets({ bundle }: View, root: ShadowRoot, definition: Definition, baseStyles: string): void {
  adopt(root, baseStyles);
  if (definition.styleIsolation !== 'page-isolated') adopt(root, bundle.styles.app);
  adopt(root, ownField(bundle.styles.sheets, definition.is)?.css);
}
