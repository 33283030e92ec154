import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../e2e/browser.ts';
import { eventually, useExample } from '../../e2e/example.ts';
import type { RunningApp } from '../../e2e/example.ts';
import {
  addToCart,
  button,
  cartRow,
  cards,
  openProduct,
  openTab,
  pullDown,
  scrollOn,
  swipeLeft,
  top,
  visit,
} from './shop-steps.ts';

const browser = useBrowser();

const SIZES = [
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;

describe.each(['build', 'dev'] as const)('shop in %s', (mode) => {
  const shop = useExample('shop', mode, browser);

  test.each(SIZES)('a customer finds, chooses and buys at $width px', async (size) => {
    const app = await shop.open();
    await app.page.setViewportSize(size);
    await app.tap('Search mugs, lamps, plants …');
    await app.field('Search the shop').fill('dune');
    await button(app, 'Dune table lamp').click();
    await top(app).getByText('1 product', { exact: true }).waitFor();
    await top(app)
      .getByRole('link', { name: /^Dune table lamp/ })
      .click();
    await app.tap('Add to cart');
    await top(app).getByRole('radio', { name: 'Clay' }).click();
    await button(app, 'More').click();
    await top(app).getByText('€258').waitFor();
    await app.tap('Put into cart');
    await app.page.getByText('Added to cart').waitFor();
    await top(app).getByRole('link', { name: 'Cart 2' }).click();
    await eventually(() => app.route()).toBe('pages/cart/cart');
    await app.tap('Check out');
    await top(app).getByText('Mira Holm').waitFor();
    await app.tap('Express');
    await top(app).getByText('€270').waitFor();
    await app.field('A note for us, or for the one who gets it').fill('Ring twice');
    await app.tap('Place order');
    await top(app).getByText('Thank you!').waitFor();
    expect(await app.route()).toBe('orders/detail/detail?number=1043&placed=1');
    await top(app).getByText('Ring twice').waitFor();
    await top(app).getByText('Clay · 2 ×').waitFor();
    await app.page.goBack();
    await top(app).getByText('Your cart is empty').waitFor();
  });

  test('orders are filtered, opened and bought again', async () => {
    const app = await shop.open('pages/favourites/favourites');
    await app.tap('Orders');
    await top(app).getByText('№ 1042').waitFor();
    await top(app).getByRole('tab', { name: 'Delivered' }).click();
    await top(app).getByText('№ 1042').waitFor({ state: 'hidden' });
    await top(app).getByText('№ 1017').click();
    await app.tap('Buy again');
    await eventually(() => app.route()).toBe('pages/cart/cart');
    await cartRow(app, 'Ember teapot').waitFor();
  });

  test('settings are kept, know the theme, and can empty the shop', async () => {
    const app = await shop.open();
    await addToCart(app, 'mug', 'Sage');
    await visit(app, 'about/settings/settings');
    await top(app).getByText('Light', { exact: true }).waitFor();
    await app.page.emulateMedia({ colorScheme: 'dark' });
    await top(app).getByText('Dark', { exact: true }).waitFor();
    await top(app).getByRole('switch', { name: 'New from the kiln' }).click();
    await app.idle();
    await app.reload();
    const offers = top(app).getByRole('switch', { name: 'New from the kiln' });
    await eventually(() => offers.isChecked()).toBe(true);
    await app.tap('Delete my data');
    await app.tap('Delete');
    await eventually(() => app.route()).toBe('pages/home/home');
    await visit(app, 'pages/cart/cart');
    await top(app).getByText('Your cart is empty').waitFor();
  });

  // Whoever serves the shop, this is alike.
  describe.runIf(mode === 'build')('at leisure', () => {
    test('a product is bought at once, and the cart stays as it is', async () => {
      const app = await shop.open();
      await addToCart(app, 'bowl', 'Ink');
      await openProduct(app, 'chair');
      await app.tap('Buy now');
      await app.tap('Continue');
      await top(app).getByText('Moss · 1 ×').waitFor();
      await app.tap('Place order');
      await top(app).getByText('Thank you!').waitFor();
      await visit(app, 'pages/cart/cart');
      await cartRow(app, 'Noodle bowl').waitFor();
    });

    test('home goes on at its end, and has other picks after a pull', async () => {
      const app = await shop.open();
      await eventually(() => cards(app)).toHaveLength(6);
      const first = (await cards(app))[0];
      await eventually(() => scrollOn(app).then(() => cards(app))).toHaveLength(12);
      await eventually(() => scrollOn(app).then(() => cards(app))).toHaveLength(16);
      await top(app).getByText('That is all we make, for now.').waitFor();
      await visit(app, 'pages/home/home');
      await eventually(() => cards(app)).toHaveLength(6);
      await pullDown(app);
      await app.page.getByText('Fresh picks').waitFor();
      expect((await cards(app))[0]).not.toBe(first);
    });

    test('a category of home opens in the other tab', async () => {
      const app = await shop.open();
      await top(app).getByRole('link', { name: 'Plants', exact: true }).click();
      await eventually(() => cards(app)).toEqual(['Fiddle fern', 'Pocket cactus']);
      await top(app).getByRole('tab', { name: 'Textiles' }).click();
      await eventually(() => cards(app)).toEqual(['Meadow cushion', 'Reed basket', 'Drift throw']);
      await openTab(app, 'Home');
      await openTab(app, 'Browse');
      expect(await cards(app)).toEqual(['Meadow cushion', 'Reed basket', 'Drift throw']);
    });

    test('searches are suggested, remembered and forgotten', async () => {
      const app = await shop.open('pages/search/search');
      await app.field('Search the shop').fill('oak');
      await eventually(() => suggestions(app)).toEqual(['Dune table lamp', 'Ember teapot', 'Noon clock', 'Arc mirror']);
      await app.page.keyboard.press('Enter');
      await eventually(() => cards(app)).toEqual(['Dune table lamp', 'Ember teapot', 'Noon clock', 'Arc mirror']);
      await app.field('Search the shop').fill('sofa');
      await app.page.keyboard.press('Enter');
      await top(app).getByText('We make no “sofa”. Not yet.').waitFor();
      await app.idle();
      await app.reload();
      await top(app).getByText('You searched for').waitFor();
      await button(app, 'oak').click();
      await eventually(() => cards(app)).toHaveLength(4);
      await button(app, 'Clear').click();
      await button(app, 'Forget searches').click();
      await app.tap('Forget');
      await top(app).getByText('You searched for').waitFor({ state: 'hidden' });
    });

    test('the cart counts, selects and deletes, and outlives a reload', async () => {
      const app = await shop.open();
      await addToCart(app, 'mug', 'Sage');
      await addToCart(app, 'lamp', 'Sand');
      await addToCart(app, 'mug', 'Sage');
      await visit(app, 'pages/cart/cart');
      await top(app).getByText('€177').waitFor();
      await top(app)
        .getByRole('group', { name: 'Quantity of Morning mug' })
        .getByRole('button', { name: 'More' })
        .click();
      await top(app).getByText('€201').waitFor();
      await top(app).getByRole('link', { name: '4 Cart' }).waitFor();
      await top(app).getByRole('checkbox', { name: 'Dune table lamp' }).click();
      await top(app).getByText('€72').waitFor();
      await top(app).getByRole('checkbox', { name: 'All' }).click();
      await top(app).getByText('€201').waitFor();
      await app.idle();
      await app.reload();
      await top(app).getByText('€201').waitFor();
      await swipeLeft(app, cartRow(app, 'Dune table lamp'));
      await button(app, 'Delete Dune table lamp').click();
      await cartRow(app, 'Dune table lamp').waitFor({ state: 'hidden' });
      await app.tap('Edit');
      await app.tap('Remove');
      await app.page.getByText('What is selected goes back on the shelf.').waitFor();
      await app.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
      await top(app).getByText('Your cart is empty').waitFor();
    });

    test('a new address is asked for all it needs, and taken to the checkout', async () => {
      const app = await shop.open();
      await addToCart(app, 'vase', 'Plum');
      await visit(app, 'pages/checkout/checkout');
      await top(app).getByText('Mira Holm').click();
      await app.tap('Add an address');
      await app.field('Name').fill('Ada Berg');
      await app.tap('Save');
      await app.page.getByText('Something is missing').waitFor();
      await app.field('Phone').fill('+46 8 555 010');
      await app.field('Street').fill('Ringvägen 3');
      await app.field('City').fill('118 60 Stockholm');
      await app.tap('Save');
      await top(app).getByText('Ringvägen 3').click();
      await eventually(() => app.route()).toBe('pages/checkout/checkout');
      await top(app).getByText('Ringvägen 3, 118 60 Stockholm, Denmark').waitFor();
    });

    test('hearts are kept, and can be taken back', async () => {
      const app = await shop.open();
      await button(app, 'Save Loop chair').click();
      await button(app, 'Save Morning mug').click();
      await openTab(app, 'You');
      await eventually(() => cards(app)).toEqual(['Morning mug', 'Loop chair']);
      await app.idle();
      await app.reload();
      await eventually(() => cards(app)).toEqual(['Morning mug', 'Loop chair']);
      await button(app, 'Save Morning mug').click();
      await eventually(() => cards(app)).toEqual(['Loop chair']);
      await top(app)
        .getByRole('link', { name: /^Loop chair/ })
        .click();
      await expect.poll(() => button(app, 'Save Loop chair').first().getAttribute('aria-pressed')).toBe('true');
    });
  });
});

function suggestions(app: RunningApp): Promise<string[]> {
  return top(app)
    .getByRole('button')
    .filter({ hasText: /^\s*[A-Z]\w+ \w+/ })
    .allInnerTexts();
}
