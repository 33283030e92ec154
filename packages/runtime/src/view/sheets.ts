import type { Definition, Styles } from '../protocol/index.ts';
import { isShared } from './classes.ts';

/** The app's style sheets: each is made once, and adopted by every page that needs it. */
export interface Sheets {
  prefixOf(definition: Definition): string;
  /** Before anything of the page is drawn: platform, app, and the page's own. */
  openPage(root: ShadowRoot, definition: Definition): void;
  /** When a component is first used on a page. */
  use(root: ShadowRoot, definition: Definition): void;
}

export function createSheets(styles: Styles, baseStyles: string): Sheets {
  const made = new Map<string, CSSStyleSheet>();
  const sheet = (id: string, css: () => string): CSSStyleSheet => {
    let found = made.get(id);
    if (!found) {
      made.set(id, (found = new CSSStyleSheet()));
      found.replaceSync(css());
    }
    return found;
  };
  const adopt = (root: ShadowRoot, next: CSSStyleSheet): void => {
    if (!root.adoptedStyleSheets.includes(next)) root.adoptedStyleSheets.push(next);
  };
  const use = (root: ShadowRoot, { is, styleIsolation }: Definition): void => {
    const own = Object.hasOwn(styles.sheets, is) ? styles.sheets[is] : undefined;
    if (!own?.css) return;
    const { css, prefix } = own;
    adopt(
      root,
      sheet(`own ${is}`, () => css),
    );
    if (prefix && isShared(styleIsolation))
      adopt(
        root,
        sheet(`shared ${is}`, () => withoutPrefix(css, prefix)),
      );
  };
  return {
    prefixOf: ({ is }) => (Object.hasOwn(styles.sheets, is) && styles.sheets[is]!.prefix) || '',
    openPage(root, definition) {
      adopt(
        root,
        sheet('base', () => baseStyles),
      );
      if (definition.styleIsolation !== 'page-isolated')
        adopt(
          root,
          sheet('app', () => styles.app),
        );
      use(root, definition);
    },
    use,
  };
}

/** `shared`: the rules mean every element with the plain names; `:host` stays the component's own. */
function withoutPrefix(css: string, prefix: string): string {
  return css.replaceAll(new RegExp(`\\.${prefix}--(?!host(?![\\w-]))`, 'g'), '.');
}

/** Browsers load fonts only for rules in sheets of the document. */
export function adoptFonts(styles: Styles): void {
  if (!styles.fontFaces) return;
  const fonts = new CSSStyleSheet();
  fonts.replaceSync(styles.fontFaces);
  document.adoptedStyleSheets.push(fonts);
}
