import { describe, expect, test } from 'vitest';
import { eventually } from '../../../e2e/example.ts';
import { answer, inDialog, make, openFamily, told } from './steps.ts';
import type { Tour } from './tour.ts';

/** Pages, bars, words and questions, and what is measured of a page. */
export function interfaceTests(tour: Tour): void {
  test('routing', async () => {
    const app = await tour.open('pages/routing/routing');
    await make(app, 'List pages');
    await answer(app, 'getCurrentPages').toBe('["pages/routing/routing"]');
    await make(app, 'Open no page');
    await answer(app, 'wx.navigateTo, to nowhere').toBe('navigateTo:fail page "pages/nowhere/nowhere" is not found');
    await make(app, 'Open a page');
    await app.page.getByText('Hello from below').waitFor();
    expect(await app.data()).toMatchObject({ from: 'routing', depth: 2 });
    await make(app, 'Answer and go back');
    await answer(app, 'wx.navigateTo').toBe('The other page says: Good to be here');
    await make(app, 'Replace this page');
    await eventually(() => app.data()).toMatchObject({ from: 'redirect', depth: 1 });
    await make(app, 'Back to the tour');
    await openFamily(app, 'Routing');
    await make(app, 'Start over');
    await eventually(() => app.data()).toMatchObject({ from: 'launch', depth: 1 });
    await make(app, 'Back to the tour');
    await openFamily(app, 'Routing');
    await make(app, 'Go to the calls');
    await eventually(() => app.route()).toBe('pages/log/log');
    await app.page.getByRole('navigation').getByRole('button', { name: 'Tour' }).click();
    await openFamily(app, 'Routing');
    await make(app, 'Go back');
    await eventually(() => app.route()).toBe('pages/home/home');
  });

  describe('interface', () => {
    test('words and questions', async () => {
      const app = await tour.open('pages/interface/interface');
      await make(app, 'Show a toast');
      await app.page.getByText('Toasted').waitFor();
      await answer(app, 'wx.showToast').toBe('{"errMsg":"showToast:ok"}');
      await make(app, 'Ask');
      await inDialog(app, 'No').click();
      await eventually(() => told(app, 'wx.showModal')).toMatchObject({ confirm: false, cancel: true });
      await make(app, 'Ask for a name');
      await app.page.getByRole('dialog').getByRole('textbox').fill('Ada');
      await inDialog(app, 'OK').click();
      await eventually(() => told(app, 'wx.showModal, editable')).toMatchObject({ confirm: true, content: 'Ada' });
      await make(app, 'Choose');
      await app.page.getByText('Filter', { exact: true }).click();
      await answer(app, 'wx.showActionSheet').toBe('{"tapIndex":1,"errMsg":"showActionSheet:ok"}');
      await make(app, 'Wait a second');
      await app.page.getByText('Wait', { exact: true }).waitFor();
      await answer(app, 'wx.showLoading, wx.hideLoading').toBe('{"errMsg":"hideLoading:ok"}');
    });

    test('bars', async () => {
      const app = await tour.open();
      await app.tap('User interface');
      await make(app, 'Rename the page');
      await app.page.getByText('Renamed', { exact: true }).waitFor();
      await make(app, 'Colour the bar');
      await answer(app, 'wx.setNavigationBarColor').toBe('{"errMsg":"setNavigationBarColor:ok"}');
      await make(app, 'Put a badge');
      await answer(app, 'wx.setTabBarBadge').toBe('setTabBarBadge:fail not TabBar page');
      await make(app, 'Refresh');
      await answer(app, 'wx.startPullDownRefresh').toBe('{"errMsg":"startPullDownRefresh:ok"}');
      await make(app, 'Find the capsule');
      await eventually(() => told(app, 'wx.getMenuButtonBoundingClientRect')).toMatchObject({ width: 87, height: 32 });
      await app.page.goBack();
      await app.page.getByRole('navigation').getByRole('button', { name: 'Calls' }).click();
      await make(app, 'Put a badge on the tour');
      await app.page.getByRole('navigation').getByText('new', { exact: true }).waitFor();
    });

    test('nodes are measured, moved and watched, and the page is scrolled', async () => {
      const app = await tour.open('pages/interface/interface');
      await make(app, 'Measure');
      await answer(app, 'wx.createSelectorQuery').toBe('{"width":56,"height":56}');
      const box = app.page.getByText('wx', { exact: true });
      const left = async (): Promise<number> => (await box.boundingBox())!.x;
      const before = await left();
      await make(app, 'Move');
      await eventually(async () => (await left()) > before + 20).toBe(true);
      await eventually(left).toBe(before);
      // High enough for all of it: nothing is scrolled.
      await app.page.setViewportSize({ width: 390, height: 3000 });
      await make(app, 'Watch the box');
      await answer(app, 'wx.createIntersectionObserver').toBe('It is seen');
      await app.page.setViewportSize({ width: 390, height: 667 });
      await make(app, 'Scroll down');
      await answer(app, 'wx.pageScrollTo').toBe('{"errMsg":"pageScrollTo:ok"}');
      await answer(app, 'wx.createIntersectionObserver').toBe('It is not seen');
    });
  });
}
