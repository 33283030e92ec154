const sheets = new Map<string, CSSStyleSheet>();

/** Makes a style sheet part of a root, once. Roots share what is the same. */
export function adopt(root: DocumentOrShadowRoot, css: string | undefined): void {
  if (!css) return;
  let sheet = sheets.get(css);
  if (!sheet) {
    sheets.set(css, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
