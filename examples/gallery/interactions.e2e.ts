import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../e2e/browser.ts';
import { eventually, useExample } from '../../e2e/example.ts';
import { drag, press, result, text, turn } from './gallery-steps.ts';
import { contents } from './shared/contents.ts';

const browser = useBrowser({ reusesPage: true });

describe('what can be done on', () => {
  const example = useExample('gallery', 'build', browser);

  test('home: search', async () => {
    const app = await example.open();
    const entries = (): Promise<string[]> => app.page.locator('.tags').allTextContents();
    await app.field('Search components').fill('PICK');
    await eventually(entries).toEqual(['picker', 'picker-view, picker-view-column']);
    await app.field('Search components').fill('nonsense');
    await app.page.getByText('Nothing by this name.').waitFor();
    await app.page.getByRole('button', { name: 'Clear' }).click();
    await eventually(async () => (await entries()).length).toBe(contents.flatMap((group) => group.entries).length);
    await app.tap('rich-text');
    await eventually(() => app.route()).toBe('content/rich-text/rich-text');
  });

  describe('containers', () => {
    test('view: tap and longpress', async () => {
      const app = await example.open('layout/view/view');
      await app.tap('Press me');
      await app.tap('Press me');
      await result(app, 'Pressed').toBe('tapped 2');
      await app.page.getByText('Keep pressing').hover();
      await app.page.mouse.down();
      await result(app, 'Long press').toMatch(/^longpress \{"x":/);
      await app.page.mouse.up();
    });

    test('scroll-view: by id, by number, to its ends, refreshed', async () => {
      const app = await example.open('layout/scroll-view/scroll-view');
      const vertical = app.page.getByLabel('Vertical list');
      await app.tap('Last');
      await result(app, 'Vertical').toBe('scrolltolower {"direction":"bottom"}');
      await eventually(() => vertical.evaluate(({ scrollTop }) => scrollTop)).toBe(12 * 64 - 180);
      await app.tap('First');
      await result(app, 'Vertical').toBe('scrolltoupper {"direction":"top"}');
      await press(app.page.getByRole('slider', { name: 'Distance from the left' }), 'End');
      await result(app, 'Horizontal').toBe('scrollLeft 300');
      const refreshing = app.page.getByRole('switch', { name: 'Refreshing' });
      await refreshing.click();
      await result(app, 'Pull to refresh').toBe('refresherrefresh {"dy":60}');
      await refreshing.click();
      await result(app, 'Pull to refresh').toBe('refresherrestore {"dy":60}');
    });

    test('swiper: finger, code and clock turn it', async () => {
      const app = await example.open('layout/swiper/swiper');
      await drag(app.page, app.page.getByText('Sky', { exact: true }), -200, 0);
      await result(app, 'Swipe').toBe('change {"current":1,"currentItemId":"leaf","source":"touch"}');
      await app.tap('Third');
      await result(app, 'Swipe').toBe('change {"current":2,"currentItemId":"clay","source":""}');
      await drag(app.page, app.page.getByText('One', { exact: true }), 0, -100);
      await result(app, 'Vertical').toMatch(/^animationfinish \{"current":1,.*"source":"touch"\}$/);
      await app.page.getByRole('switch', { name: 'autoplay' }).click();
      await result(app, 'Swipe').toBe('change {"current":0,"currentItemId":"sky","source":"autoplay"}');
    });

    test('movable-view: finger and code move it', async () => {
      const app = await example.open('layout/movable/movable');
      await app.tap('To 80, 40');
      await result(app, 'Everywhere').toBe('x 80, y 40, source ""');
      await drag(app.page, app.page.getByText('all', { exact: true }), 30, 20);
      await result(app, 'Everywhere').toMatch(/^x 1\d\d, y \d+, source "(?:touch|friction)"$/);
      await press(app.page.getByRole('slider', { name: 'scale-value' }), 'End');
      await result(app, 'Larger and smaller').toMatch(/"scale":2\}$/);
    });

    test('cover-view: a badge on a map', async () => {
      const app = await example.open('layout/cover/cover');
      await app.tap('Tap the badge');
      await result(app, 'Over a map').toBe('tapped 1');
      await result(app, 'cover-image').toBe('load');
    });

    test('match-media: another window', async () => {
      const { page } = await example.open('layout/match-media/match-media');
      const parts = (): Promise<string[]> => page.locator('.part').filter({ visible: true }).allTextContents();
      await eventually(parts).toEqual(['up to 419 px', 'portrait', '700 px high and more']);
      await page.setViewportSize({ width: 460, height: 400 });
      await eventually(parts).toEqual(['420 px and more', 'landscape', 'up to 699 px high']);
    });

    test('page-container: opens, and the way back closes it', async () => {
      const app = await example.open('layout/page-container/page-container');
      await app.tap('bottom');
      await result(app, 'From every side').toBe('beforeenter afterenter');
      await app.page.goBack();
      await result(app, 'From every side').toBe('beforeenter afterenter beforeleave afterleave');
      expect(await app.route()).toBe('layout/page-container/page-container');
      await app.tap('center');
      await result(app, 'From every side').toBe('beforeenter afterenter');
      await app.tap('Close');
      await result(app, 'From every side').toBe('beforeenter afterenter beforeleave afterleave');
    });

    test('root-portal: leaves the box, or stays', async () => {
      const app = await example.open('layout/root-portal/root-portal');
      const dialog = app.page.getByRole('dialog', { name: 'Portal' });
      const top = async (): Promise<number> => (await dialog.boundingBox())!.y;
      await app.tap('Open');
      await result(app, 'Out of the box').toBe('open');
      await eventually(top).toBeGreaterThan(300);
      await app.tap('Done');
      await result(app, 'Out of the box').toBe('closed');
      await app.page.getByRole('switch', { name: 'enable' }).click();
      await app.tap('Open');
      await eventually(top).toBeLessThan(300);
    });
  });

  describe('content', () => {
    test('text: entities and selection', async () => {
      const app = await example.open('content/text/text');
      await app.page.getByText('1 < 2 && 3 > 2', { exact: true }).waitFor();
      await app.page.getByText('1 &lt; 2 &amp;&amp; 3 &gt; 2', { exact: true }).waitFor();
      await app.page.getByText('Select a word').dblclick();
      await result(app, 'selection').toBe('selectionchange');
    });

    test('progress: moves to another number', async () => {
      const app = await example.open('content/progress/progress');
      await result(app, 'Moving').toBe('activeend {"curPercent":50}');
      await app.tap('To 90');
      await result(app, 'Moving').toBe('activeend {"curPercent":90}');
      await app.page.getByText('90%').waitFor();
    });

    test('rich-text: harmless HTML', async () => {
      const app = await example.open('content/rich-text/rich-text');
      await app.tap('two');
      await result(app, 'HTML').toBe('tapped 1');
      expect(await app.page.locator('rich-text script, wx-rich-text script').count()).toBe(0);
    });
  });

  describe('forms', () => {
    test('button: taps, not when disabled, and open types', async () => {
      const app = await example.open('form/button/button');
      const named = (name: string): Locator => app.page.getByRole('button', { name, exact: true });
      await named('primary').first().click();
      await named('warn').first().click();
      await named('disabled').first().click({ force: true });
      await result(app, 'Types').toBe('tapped 2');
      await named('openSetting').click();
      await named('Done').click();
      await result(app, 'open-type').toBe('opensetting {"authSetting":{},"errMsg":"openSetting:ok"}');
      await named('launchApp').click();
      await result(app, 'open-type').toBe('error {"errMsg":"launchApp:fail no app to go back to"}');
    });

    test('checkbox: tick by box and by label', async () => {
      const app = await example.open('form/checkbox/checkbox');
      await app.page.getByRole('checkbox', { name: 'Plum' }).click();
      await result(app, 'Several of them').toBe('change {"value":["Apple","Plum"]}');
      await app.tap('Apple');
      await result(app, 'Several of them').toBe('change {"value":["Plum"]}');
    });

    test('radio: one goes, the other comes', async () => {
      const app = await example.open('form/radio/radio');
      await app.page.getByRole('radio', { name: 'Large' }).click();
      await result(app, 'One of them').toBe('change {"value":"Large"}');
      expect(await app.page.getByRole('radio', { name: 'Middle' }).isChecked()).toBe(false);
    });

    test('input: typed, answered, bound, filtered', async () => {
      const app = await example.open('form/input/input');
      await app.field('Your name').pressSequentially('Ada');
      await result(app, 'Text').toBe('input {"value":"Ada","cursor":3,"keyCode":65}');
      await app.page.keyboard.press('Enter');
      await result(app, 'Text').toBe('blur {"value":"Ada"}');
      await app.field('model:value').pressSequentially('both');
      await result(app, 'Bound both ways').toBe('both');
      await app.field('in capitals').pressSequentially('loud');
      await eventually(() => app.field('in capitals').inputValue()).toBe('LOUD');
      await app.field('number').pressSequentially('1a2');
      await eventually(() => app.field('number').inputValue()).toBe('12');
      await app.field('at most five').pressSequentially('sevenfold');
      await eventually(() => app.field('at most five').inputValue()).toBe('seven');
      await app.tap('Focus');
      await result(app, 'Focus by code').toBe('focus {"value":"selected","height":0}');
    });

    test('textarea: typed, grown, sent', async () => {
      const app = await example.open('form/textarea/textarea');
      await app.field('Your story').pressSequentially('Hm');
      await result(app, 'Text').toBe('input {"value":"Hm","cursor":2,"keyCode":77}');
      await app.field('Grows').press('End');
      await app.page.keyboard.press('Enter');
      await result(app, 'Grows with its text').toBe('lines 2');
      await app.field('Press Enter').pressSequentially('now');
      await app.page.keyboard.press('Enter');
      await result(app, 'Confirm').toBe('confirm {"value":"now"}');
    });

    test('switch', async () => {
      const app = await example.open('form/switch/switch');
      await app.page.getByRole('switch', { name: 'Sound' }).click();
      await result(app, 'On and off').toBe('change {"value":false}');
    });

    test('slider: keys and finger', async () => {
      const app = await example.open('form/slider/slider');
      await press(app.page.getByRole('slider', { name: 'A number' }), 'ArrowRight');
      await result(app, 'A number').toBe('change {"value":31}');
      await press(app.page.getByRole('slider', { name: 'Steps' }), 'End');
      await result(app, 'Steps').toBe('change {"value":200}');
    });

    test('label: around and by id', async () => {
      const app = await example.open('form/label/label');
      await app.tap('Turn by its text');
      await result(app, 'Around a control').toBe('change {"value":true}');
      await app.tap('Tap here for the box below');
      await result(app, 'By id').toBe('change {"value":["far"]}');
    });

    test('form: submit and reset', async () => {
      const app = await example.open('form/form/form');
      await app.field('Name').fill('Ada');
      await app.page.getByRole('radio', { name: 'Coffee' }).click();
      await app.page.getByRole('checkbox', { name: 'Milk' }).click();
      await app.page.getByRole('switch', { name: 'Hot' }).click();
      await app.tap('Order');
      await eventually(async () => JSON.parse(await text(app, 'Order a cup')) as unknown).toEqual({
        guest: 'Ada',
        drink: 'coffee',
        with: ['milk'],
        hot: false,
        sugar: 1,
      });
      await app.tap('Start again');
      await result(app, 'Order a cup').toBe('reset');
      expect(await app.field('Name').inputValue()).toBe('');
    });

    test('picker: pick and cancel', async () => {
      const app = await example.open('form/picker/picker');
      const confirm = (): Promise<void> => app.page.getByRole('button', { name: 'OK' }).click();
      await app.tap('Fruit');
      await turn(app, 0, 'ArrowDown');
      await confirm();
      await result(app, 'Selector').toBe('change {"value":"1"}');
      await app.page.getByText('Pear').waitFor();
      await app.tap('Fruit');
      await app.page.getByRole('button', { name: 'Cancel' }).click();
      await result(app, 'Selector').toBe('cancel');
      await app.tap('Meal');
      await turn(app, 1, 'End');
      await result(app, 'Several columns').toBe('columnchange {"column":1,"value":2}');
      await confirm();
      await result(app, 'Several columns').toBe('change {"value":[0,2]}');
      await app.tap('Day');
      await turn(app, 1, 'ArrowDown');
      await confirm();
      await result(app, 'Date').toBe('change {"value":"2026-04-20"}');
    });

    test('picker-view: turned by code and by key', async () => {
      const app = await example.open('form/picker-view/picker-view');
      const month = app.page.getByLabel('Month');
      await app.tap('2026, 12');
      await press(month, 'ArrowUp');
      await result(app, 'Wheels in the page').toBe('change {"value":[3,10]}');
    });

    test('editor: format and undo', async () => {
      const app = await example.open('form/editor/editor');
      await result(app, 'Rich text').toBe('ready');
      const editor = app.page.getByRole('textbox', { name: 'Rich text' });
      await editor.click();
      await app.page.keyboard.type('warp');
      await result(app, 'Rich text').toBe('<p>warp</p>');
      await app.page.keyboard.press('ControlOrMeta+a');
      await app.tap('Bold');
      await result(app, 'Rich text').toMatch(/^<p><(b|strong)>warp<\/\1><\/p>$/);
      await app.page.getByText('Nobody can').waitFor();
    });
  });

  describe('media', () => {
    test('image: load and error', async () => {
      const app = await example.open('media/image/image');
      await result(app, 'Loaded, or not').toBe('load {"width":240,"height":160}');
      await app.page.getByText('error {"errMsg":').waitFor();
    });

    test('audio: play and pause', async () => {
      const app = await example.open('media/audio/audio');
      await app.page.getByRole('button', { name: 'Play', exact: true }).last().click();
      await result(app, 'The old player').toMatch(/^play/);
      await result(app, 'The old player').toMatch(/^ended/);
    });

    test('video: play to the end, with comments', async () => {
      const app = await example.open('media/video/video');
      await app.page.getByText('Play', { exact: true }).click();
      await result(app, 'Film').toBe('play');
      await app.tap('Comment');
      await app.page.getByText('Look!').waitFor();
      await result(app, 'Film').toBe('ended');
    });

    test('camera: says that there is none', async () => {
      const app = await example.open('media/camera/camera');
      await app.page.getByRole('dialog').getByRole('button', { name: 'Allow' }).click();
      await result(app, 'Camera').toBe('error {"errMsg":"camera:fail no camera"}');
    });

    test('live-player: says that it needs the embedding site', async () => {
      const app = await example.open('media/live/live');
      await result(app, 'live-player').toMatch(/^statechange \{"code":-2301,/);
    });

    test('map: markers and places', async () => {
      const app = await example.open('media/map/map');
      await app.page.getByRole('button', { name: 'There' }).locator('.wx-map-marker-icon').click();
      await result(app, 'Markers').toBe('markertap {"markerId":8}');
      await app.tap('Closer');
      await app.page.getByLabel('Still').first().click();
      await result(app, 'Still').toBe('tap 31.23, 121.47');
    });

    test('canvas: drawn and touched', async () => {
      const app = await example.open('media/canvas/canvas');
      await app.tap('One more');
      await result(app, 'type 2d').toBe('circles 2');
    });
  });

  describe('navigation and platform', () => {
    test('navigator: there and back, instead of, and nowhere', async () => {
      const app = await example.open();
      await app.tap('navigator, functional-page-navigator');
      await app.tap('Open icon');
      await eventually(() => app.route()).toBe('content/icon/icon');
      await app.page.goBack();
      await app.tap('Choose an address');
      await result(app, 'functional-page-navigator').toMatch(/^fail \{"errMsg":"functional-page-navigator:fail/);
      await app.tap('Another mini program');
      await app.tap('OK');
      await result(app, 'To another mini program').toMatch(/^fail/);
      await app.tap('Back');
      await eventually(() => app.page.locator('.page').count()).toBe(1);
      await app.tap('navigator, functional-page-navigator');
      await app.tap('Go on to page-meta instead');
      await eventually(() => app.route()).toBe('open/page-meta/page-meta');
    });

    test('page-meta: the bar and the scroll', async () => {
      const app = await example.open('open/page-meta/page-meta');
      await app.page.getByRole('textbox', { name: 'Title' }).fill('Another');
      await app.page.getByRole('heading', { name: 'Another' }).waitFor();
      await app.tap('Scroll to 200');
      await result(app, 'page-meta').toBe('scrolldone');
    });

    test('web-view: loaded', async () => {
      const app = await example.open('open/web-view/web-view');
      await app.page.getByRole('heading', { name: 'web-view: load' }).waitFor();
    });

    test('open-data and what only the platform has', async () => {
      const app = await example.open('open/open-data/open-data');
      await result(app, 'ad, ad-custom').toBe('error {"errMsg":"ad:fail no advertisements here","errCode":1004}');
      await app.page.getByText('A guest').waitFor();
    });
  });
});
