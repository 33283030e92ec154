import type { LogicPart, Styles, ViewPart } from '@heddle/runtime/protocol';
import type { RunningApp } from '@heddle/runtime/host';
import { swapStyles } from './hot-styles.ts';
import { hideProblems } from './overlay.ts';
import type { Launch } from './launch.ts';

export { showProblems } from './overlay.ts';

declare const heddle: Launch | undefined;

/** Where the inline script of a page looks for pages to open again. */
const RESTORE = 'heddle:restore';

/** As the dev server sends it (`src/dev/change.ts`). */
interface HotUpdate {
  readonly styles: Partial<Styles>;
  readonly code?: { readonly view: string; readonly logic: string; readonly rerun: readonly string[] };
}

type Change = 'none' | 'app' | HotUpdate;

/** The change before has to be over. */
let last: Promise<void> = Promise.resolve();

/** Follows a change that the dev server tells of. */
export function follow(change: Change): Promise<void> {
  last = last.then(() => followNext(change)).catch((cause: unknown) => console.error(cause));
  return last;
}

async function followNext(change: Change): Promise<void> {
  hideProblems();
  if (change === 'none') return;
  if (change === 'app' || !(await update(change))) await restart();
}

/** Changes the app that runs. False when there is none, or it does not answer. */
async function update({ styles, code }: HotUpdate): Promise<boolean> {
  if (typeof heddle === 'undefined' || !heddle.app) return false;
  const app = await heddle.app;
  const areStyled = restyle(app, styles);
  if (code) await takeView(app, code.view);
  else if (areStyled) return true;
  const { view } = app.control;
  view.send({ type: 'update', url: moduleUrl(code?.logic ?? NOTHING), rerun: code?.rerun ?? [] });
  return Promise.race([app.control.ping().then(() => true), silence().then(() => false)]);
}

/** Changes what is shown, if that can be done in place, and what is opened later. */
function restyle(app: RunningApp, { fontFaces, ...styles }: Partial<Styles>): boolean {
  const { bundle } = app.control.view;
  if (fontFaces !== undefined) addSheet(fontFaces);
  const before = { ...bundle.styles, sheets: { ...bundle.styles.sheets } };
  Object.assign(bundle.styles.sheets, styles.sheets);
  Object.assign(bundle.styles, { ...styles, sheets: bundle.styles.sheets });
  return swapStyles(app, before, bundle.styles);
}

/** Fonts of before do no harm. */
function addSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

async function takeView({ control: { view } }: RunningApp, text: string): Promise<void> {
  const { default: part } = (await import(/* @vite-ignore */ moduleUrl(text))) as { default: ViewPart };
  Object.assign(view.bundle.units, part.units);
  Object.assign(view.bundle.wxs, part.wxs);
  view.wxs?.forget();
}

/** A part that changes nothing: pages are made again with other styles. */
const NOTHING = `export default ${JSON.stringify({ modules: {}, components: {}, units: {}, wxs: {} } satisfies LogicPart)};`;

function moduleUrl(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

/** Loads the page anew; what is open is open again then, with its data. */
async function restart(): Promise<void> {
  const pages = await openPages();
  if (pages) sessionStorage.setItem(RESTORE, JSON.stringify(pages));
  location.reload();
}

/** `undefined` when the app has not come up yet, or no longer answers. */
async function openPages(): Promise<{ url: string; data: unknown }[] | undefined> {
  if (typeof heddle === 'undefined' || !heddle.app || !heddle.stack) return undefined;
  const { control } = await heddle.app;
  const all = Promise.all(
    heddle.stack.pages.map(async ({ page, url }) => ({ url, data: await control.inspect(page) })),
  );
  return Promise.race([all, silence()]);
}

/** An app that loops for ever must not keep its own correction from being loaded. */
function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), 1000));
}
