import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { compileSheet } from './compile-sheet.ts';

/** Below the root of the workspace. */
const WEUI = 'node_modules/weui-miniprogram/miniprogram_dist/index.wxss';

/** On a page of 375 px one rpx is half a pixel. */
const asCss = (wxss: string): string => wxss.replaceAll(/([\d.]+)rpx/g, (_, rpx: string) => `${Number(rpx) / 2}px`);

/** Class names of each compound selector that consists of nothing else, at the end of a selector of the sheet. */
function classesIn(wxss: string): string[] {
  const found = wxss.matchAll(/(?<=[\s,}>~+])((?:\.[\w-]+)+)(?=(?:::?(?:before|after))?\s*[,{])/g);
  return [...new Set([...found].map(([, classes]) => classes!.slice(1).replaceAll('.', ' ')))];
}

/** What a node of each of the names, of a tag that no sheet knows, looks like in a root with this sheet, its pseudo-elements as well. */
function looks(css: string, names: readonly string[]): string[][] {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = `<div style="--rpx: 0.5px; --vh: ${innerHeight / 100}px; --vw: ${innerWidth / 100}px">${names
    .map((name) => `<x-node class="${name}"></x-node>`)
    .join('')}</div>`;
  const all = [...root.firstElementChild!.children].map((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return [...style]
        .filter((name) => !name.startsWith('--'))
        .map((name) => `${name}: ${style.getPropertyValue(name)}`);
    }),
  );
  host.remove();
  return all;
}

test('a real style sheet looks on a page as it does as plain CSS', async () => {
  const wxss = await commands.readFile(WEUI);
  const names = classesIn(wxss);
  expect(names.length).toBeGreaterThan(300);
  const { css } = compileSheet({ 'index.wxss': wxss }, { prefixes: [''] });
  const [mine, plain] = [looks(css, names), looks(asCss(wxss), names)];
  // What would be equal without any style sheet says nothing.
  expect(plain.filter((look) => String(look) !== String(looks('', [''])[0])).length).toBeGreaterThan(200);
  names.forEach((name, i) => expect(mine[i], name).toEqual(plain[i]));
});
