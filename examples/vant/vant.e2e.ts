import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../e2e/browser.ts';
import { useExample } from '../../e2e/example.ts';

const browser = useBrowser();

describe.each(['build', 'dev'] as const)('vant in %s', (mode) => {
  const example = useExample('vant', mode, browser);

  test('the field takes text and tells the page of it', async () => {
    const app = await example.open();
    await app.page.getByText('Hello, stranger').waitFor();
    await app.field('Who is it for?').pressSequentially('Ada');
    await app.page.getByText('Hello, Ada').waitFor();
    expect(await app.data()).toMatchObject({ name: 'Ada' });
    await app.field('Who is it for?').fill('');
    await app.page.getByText('Hello, stranger').waitFor();
  });

  test('a cell answers taps', async () => {
    const app = await example.open();
    await app.tap('Tap for one more');
    await app.tap('Tap for one more');
    await app.page.getByText('3', { exact: true }).waitFor();
  });

  test('a button answers taps, and the loading sign comes and goes', async () => {
    const app = await example.open();
    await app.tap('Brew');
    await app.page.getByText('Brewing').waitFor();
    await app.tap('Stop');
    await app.page.getByText('Brewing').waitFor({ state: 'detached' });
    await app.page.getByText('Brew', { exact: true }).waitFor();
  });

  test('the popup opens with what the page knows, and closes', async () => {
    const app = await example.open();
    await app.field('Who is it for?').pressSequentially('Ada');
    await app.tap('Show the receipt');
    await app.page.getByText('Cups: 1, for Ada').waitFor();
    await app.tap('Close');
    await app.page.getByText('Cups: 1, for Ada').waitFor({ state: 'hidden' });
    await app.tap('Show the receipt');
    await app.page.getByText('Cups: 1, for Ada').waitFor();
  });

  test('the toast appears and goes by itself', async () => {
    const app = await example.open();
    await app.tap('Say thanks');
    await app.page.getByText('Thank you, stranger').waitFor();
    await app.page.getByText('Thank you, stranger').waitFor({ state: 'hidden' });
  });
});
