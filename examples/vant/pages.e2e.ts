import { describe, expect, test } from 'vitest';
import type { Locator } from 'playwright';
import { useBrowser } from '../../e2e/browser.ts';
import { eventually, useExample, type RunningApp } from '../../e2e/example.ts';
import { makePicture } from '../../e2e/media-files.ts';

const browser = useBrowser();

// Built only: `vant.e2e.ts` is what shows that such an app runs in development, too.
describe('more of vant', () => {
  const example = useExample('vant', 'build', browser);

  test('cells lead to the other pages', async () => {
    const app = await example.open();
    await app.tap('Regulars');
    await eventually(app.route).toBe('pages/regulars/regulars');
  });

  test('a dropdown menu shows its options, and takes the one that is tapped', async () => {
    const app = await example.open('pages/menu/menu');
    await seen(app, 'A small one').waitFor();
    await app.tap('Small');
    await app.tap('Large');
    await seen(app, 'A large one').waitFor();
    expect(await app.data()).toMatchObject({ size: 'large' });
    await eventually(() => app.page.getByText('Small', { exact: true }).filter({ visible: true }).count()).toBe(0);
  });

  test('a dropdown item with content of the page is closed by its method', async () => {
    const app = await example.open('pages/menu/menu');
    await app.tap('Diet');
    await app.page.locator('.van-switch').filter({ visible: true }).click();
    await seen(app, 'A small one, without milk').waitFor();
    await app.page.getByText('Without milk', { exact: true }).waitFor({ state: 'hidden' });
  });

  test('tabs change when they are tapped, and show only their own pane', async () => {
    const app = await example.open('pages/menu/menu');
    const espresso = app.page.getByText('Short and strong.', { exact: true });
    const vanilla = app.page.getByText('Vanilla', { exact: true });
    await eventually(() => isOnScreen(espresso)).toBe(true);
    // A pane is made when it is shown for the first time.
    expect(await vanilla.count()).toBe(0);
    await app.tap('Extras');
    await eventually(() => isOnScreen(vanilla)).toBe(true);
    await eventually(() => isOnScreen(espresso)).toBe(false);
    expect(await app.data()).toMatchObject({ tab: 'extras' });
  });

  test('tabs change when their pane is swiped', async () => {
    const app = await example.open('pages/menu/menu');
    await drag(app, app.page.getByText('Short and strong.', { exact: true }), -200);
    await eventually(app.data).toMatchObject({ tab: 'extras' });
    await eventually(() => isOnScreen(app.page.getByText('Vanilla', { exact: true }))).toBe(true);
  });

  test('a group of checkboxes collects names, and stops at its most', async () => {
    const app = await example.open('pages/menu/menu');
    await app.tap('Extras');
    await seen(app, 'Extras: none').waitFor();
    const boxes = app.page.locator('.van-checkbox__icon-wrap');
    await boxes.nth(0).click();
    await seen(app, 'Extras: Oat milk').waitFor();
    await boxes.nth(2).click();
    await seen(app, 'Extras: Oat milk,Cinnamon').waitFor();
    await boxes.nth(1).click();
    await boxes.nth(0).click();
    await seen(app, 'Extras: Cinnamon').waitFor();
  });

  test('a picker takes taps and drags, and tells what was confirmed', async () => {
    const app = await example.open('pages/menu/menu');
    await app.tap('Pick up');
    await seen(app, 'Maybe at 10:00').waitFor();
    await app.tap('12:00');
    await seen(app, 'Maybe at 12:00').waitFor();
    // Each of its rows is 44 pixels high.
    await drag(app, app.page.getByText('12:00', { exact: true }), 0, 88);
    await seen(app, 'Maybe at 10:00').waitFor();
    await app.tap('Then');
    await seen(app, 'Ready at 10:00').waitFor();
  });

  test('a panel of a collapse opens and closes by its title, with the others as they are', async () => {
    const app = await example.open('pages/menu/menu');
    const beans = app.page.getByText('From Sidamo, in Ethiopia.');
    const decaf = app.page.getByText('There is, on Mondays.');
    await eventually(() => isOnScreen(beans)).toBe(false);
    await app.tap('Where are the beans from?');
    await eventually(app.data).toMatchObject({ questions: ['beans'] });
    await eventually(() => isOnScreen(beans)).toBe(true);
    await app.tap('Is there decaf?');
    await eventually(app.data).toMatchObject({ questions: ['beans', 'decaf'] });
    await eventually(() => isOnScreen(decaf)).toBe(true);
    await app.tap('Where are the beans from?');
    await eventually(app.data).toMatchObject({ questions: ['decaf'] });
    await eventually(() => isOnScreen(beans)).toBe(false);
    await eventually(() => isOnScreen(decaf)).toBe(true);
  });

  test('an index bar scrolls to the letter that is tapped, and marks it', async () => {
    const app = await example.open('pages/regulars/regulars');
    const dana = app.page.getByText('Dana', { exact: true });
    const top = async (): Promise<number> => (await dana.boundingBox())!.y;
    const before = await top();
    await app.page.locator('.van-index-bar__index').filter({ hasText: 'D' }).click();
    await eventually(app.data).toMatchObject({ selected: 'D' });
    await eventually(async () => (await top()) < before - 100).toBe(true);
    await eventually(() => isOnScreen(dana)).toBe(true);
  });

  test('a cell that is swiped shows its button, another one closes it, and the button removes the row', async () => {
    const app = await example.open('pages/regulars/regulars');
    const remove = app.page.getByText('Remove', { exact: true });
    await drag(app, app.page.getByText('Alan', { exact: true }), -120);
    await eventually(app.data).toMatchObject({ opened: 'Alan' });
    await eventually(() => isOnScreen(remove.nth(1))).toBe(true);
    await drag(app, app.page.getByText('Barbara', { exact: true }), -120);
    await eventually(app.data).toMatchObject({ opened: 'Barbara' });
    await eventually(() => isOnScreen(remove.nth(1))).toBe(false);
    await remove.nth(3).click();
    await app.page.getByText('Barbara', { exact: true }).waitFor({ state: 'detached' });
    await app.page.getByText('Alan', { exact: true }).waitFor();
  });

  test('an uploader shows pictures and files, and stops at its most until one is deleted', async () => {
    const app = await example.open('pages/photos/photos');
    await app.page.getByText('3 of 3', { exact: true }).waitFor();
    await app.page.getByText('prices.pdf', { exact: true }).waitFor();
    await eventually(() => app.page.locator('.van-uploader__preview-image').count()).toBe(2);
    expect(await app.page.getByText('Add', { exact: true }).count()).toBe(0);
    await app.page.locator('.van-uploader__preview-delete').first().click();
    await app.page.getByText('2 of 3', { exact: true }).waitFor();
    await seen(app, 'Add').waitFor();
    expect(await app.data()).toMatchObject({ files: [{ name: 'Beans' }, { name: 'prices.pdf' }] });
  });

  test('an uploader tells of a picture that was chosen, and shows it', async () => {
    const app = await example.open('pages/photos/photos');
    await app.page.locator('.van-uploader__preview-delete').first().click();
    const picture = await makePicture(app.page, 'roast.png', 40, 30);
    const dialog = app.page.waitForEvent('filechooser');
    await app.tap('Add');
    await (await dialog).setFiles([picture]);
    await app.page.getByText('3 of 3', { exact: true }).waitFor();
    expect(await app.data()).toMatchObject({
      files: [{ name: 'Beans' }, { name: 'prices.pdf' }, { url: expect.stringMatching(/^wxfile:\/\//), isImage: true }],
    });
    await eventually(() => app.page.locator('.van-uploader__preview-image').count()).toBe(2);
  });
});

function seen(app: RunningApp, text: string): Locator {
  return app.page.getByText(text, { exact: true }).filter({ visible: true });
}

/** Whether the middle of what is found is what a finger there would touch. */
async function isOnScreen(found: Locator): Promise<boolean> {
  return found.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    const touched = root.elementFromPoint(left + width / 2, top + height / 2);
    return touched !== null && (touched === element || element.contains(touched) || touched.contains(element));
  });
}

/** Moves the pointer as a finger would, in steps. */
async function drag({ page }: RunningApp, from: Locator, x: number, y = 0): Promise<void> {
  const box = (await from.boundingBox())!;
  const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + x, top + y, { steps: 10 });
  await page.mouse.up();
}
