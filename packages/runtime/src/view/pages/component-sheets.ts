import { ownField } from '../../protocol/json.ts';
import type { Definition } from '../../protocol/index.ts';
import { adopt } from './adopt.ts';
import { isShared } from '../template/classes.ts';
import type { View } from '../view.ts';

/** When a component is first used on a page; with `shared`, its rules mean every element on that page. */
export function adoptComponentSheets({ bundle }: View, root: ShadowRoot, { is, styleIsolation }: Definition): void {
  const { css = '', prefix } = ownField(bundle.styles.sheets, is) ?? {};
  adopt(root, css);
  if (prefix && isShared(styleIsolation)) adopt(root, withoutPrefix(css, prefix));
}

/** The plain names; `:host` stays the component's own. */
function withoutPrefix(css: string, prefix: string): string {
  return css.replaceAll(new RegExp(`\\.${prefix}--(?!host(?![\\w-]))`, 'g'), '.');
}
