import { expect, test } from 'vitest';
import { compileSheet } from './compile-sheet.ts';

/** A page as the view makes one: a shadow root with adopted sheets, lengths on the page's root. */
function show(wxss: string, html: string): ShadowRoot {
  const { css, codes } = compileSheet({ 'index.wxss': wxss });
  expect(codes.filter((code) => code === 'wxss/syntax')).toEqual([]);
  const page = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  page.innerHTML = `<div class="wx-page" style="--rpx: 0.5px; --vh: 6px; --vw: 3.75px">${html}</div>`;
  return page;
}

const styleOf = (page: ShadowRoot, selector: string): CSSStyleDeclaration => {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there`);
  return getComputedStyle(element);
};

test('lengths are those of the page, wherever they stand', () => {
  const page = show(
    `.box { width: 100rpx; height: calc(50vh - 20rpx); --gap: 10rpx; margin: 0 -2rpx 4.5rpx var(--gap) }
     .box { transform: translate(2rpx, 4rpx); min-width: max(1rpx, 10vw); font: 28rpx/1.5 serif }`,
    '<div class="p--box"></div>',
  );
  const style = styleOf(page, '.p--box');
  expect(style.width).toBe('50px');
  expect(style.height).toBe('290px');
  expect(style.margin).toBe('0px -1px 2.25px 5px');
  expect(style.transform).toBe('matrix(1, 0, 0, 1, 1, 2)');
  expect(style.minWidth).toBe('37.5px');
  expect(style.fontSize).toBe('14px');
});

test('classes match the component alone, tags the built-in components, the host its class', () => {
  const page = show(
    `.a { color: rgb(1, 1, 1) } view:not(.a) { color: rgb(2, 2, 2) } div { color: rgb(9, 9, 9) }
     :host { color: rgb(3, 3, 3) } page { background: rgb(4, 4, 4) } .b { .a { color: rgb(5, 5, 5) } }`,
    `<wx-view id="own" class="p--a"></wx-view><div id="other" class="a"></div><wx-view id="plain"></wx-view>
     <div id="host" class="wx-host--p"></div><div class="p--b"><div id="nested" class="p--a"></div></div>`,
  );
  const colours = ['own', 'other', 'plain', 'host', 'nested'].map((id) => styleOf(page, `#${id}`).color);
  expect(colours).toEqual(['rgb(1, 1, 1)', 'rgb(0, 0, 0)', 'rgb(2, 2, 2)', 'rgb(3, 3, 3)', 'rgb(5, 5, 5)']);
  expect(styleOf(page, '.wx-page').backgroundColor).toBe('rgb(4, 4, 4)');
});

test('lengths in key frames are converted', () => {
  const page = show(
    '@keyframes grow { from, to { width: 30rpx } } .a { animation: grow 1s infinite }',
    '<div class="p--a"></div>',
  );
  expect(styleOf(page, '.p--a').width).toBe('15px');
});
