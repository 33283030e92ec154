import type { RunningApp } from '@heddle/runtime/host';
import type { Styles } from '@heddle/runtime/protocol';

/**
 * Changes the style sheets of a running app in place, pages that are opened later included. False when that is not all:
 * a sheet was empty and was never made, or belongs to a component that no open page uses, or also exists without its
 * prefix, or has the same text as another one, by which they are told apart. Nothing has changed then.
 */
export function swapStyles({ control: { view } }: RunningApp, before: Styles, after: Styles): boolean {
  const shared = new Set(
    [...view.definitions.values()].filter(({ styleIsolation }) => styleIsolation).map(({ is }) => is),
  );
  const changes = changedSheets(before, after);
  if (changes.some(({ id, from }) => shared.has(id) || isTwice(from, before))) return false;
  const roots = new Set<Document | ShadowRoot>([document]);
  for (const { page } of view.instances.values()) roots.add(page.root);
  const live = [...roots].flatMap((root) => root.adoptedStyleSheets).map((sheet) => ({ sheet, text: textOf(sheet) }));
  const open = new Set(Array.from(view.instances.values(), ({ definition }) => definition.is));
  // Those of pages that are not open need no change: they are made of the new text.
  const shown = changes.filter(({ id }) => id === '' || open.has(id));
  const places = shown.map(({ from, to }) => {
    const text = textOf(sheetOf(from));
    return { to, found: live.filter((each) => text !== '' && each.text === text) };
  });
  if (places.some(({ found }) => found.length === 0)) return false;
  for (const { to, found } of places) for (const { sheet } of found) sheet.replaceSync(to);
  return true;
}

interface Change {
  /** Component path; `''` for sheets of the whole app. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

function changedSheets(before: Styles, after: Styles): Change[] {
  const ids = new Set([...Object.keys(before.sheets), ...Object.keys(after.sheets)]);
  const all: Change[] = [
    { id: '', from: before.app, to: after.app },
    { id: '', from: before.fontFaces ?? '', to: after.fontFaces ?? '' },
    ...[...ids].map((id) => ({ id, from: before.sheets[id]?.css ?? '', to: after.sheets[id]?.css ?? '' })),
  ];
  return all.filter(({ from, to }) => from !== to);
}

function isTwice(css: string, { app, sheets }: Styles): boolean {
  return [app, ...Object.values(sheets).map((sheet) => sheet.css)].filter((other) => other === css).length > 1;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** As the browser understood it. */
function textOf(sheet: CSSStyleSheet): string {
  return Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n');
}
