import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../e2e/browser.ts';
import { eventually, useExample } from '../../e2e/example.ts';
import type { RunningApp } from '../../e2e/example.ts';

const browser = useBrowser();

describe.each(['build', 'dev'] as const)('todo in %s', (mode) => {
  const example = useExample('todo', mode, browser);

  test('tasks are added by the button and by Enter, the newest first', async () => {
    const app = await example.open();
    await app.page.getByText('Nothing here.').waitFor();
    await type(app, 'Buy milk');
    await app.tap('Add');
    await eventually(() => tasks(app)).toEqual(['Buy milk']);
    await type(app, 'Call Ada');
    await app.page.keyboard.press('Enter');
    await eventually(() => tasks(app)).toEqual(['Call Ada', 'Buy milk']);
    await app.page.getByText('2 tasks left').waitFor();
    expect(await app.page.getByText('new', { exact: true }).count()).toBe(1);
    expect(await app.field(NEW_TASK).inputValue()).toBe('');
  });

  test('what was added, ticked and deleted is so after a reload', async () => {
    const app = await example.open();
    await add(app, 'Stays open', 'Gets done', 'Goes away');
    await task(app, 'Gets done').click();
    await app.page.getByRole('button', { name: 'Delete Goes away' }).click();
    await eventually(() => tasks(app)).toEqual(['Gets done', 'Stays open']);
    await app.idle();
    await app.reload();
    expect(await tasks(app)).toEqual(['Gets done', 'Stays open']);
    expect(await task(app, 'Gets done').isChecked()).toBe(true);
    expect(await task(app, 'Stays open').isChecked()).toBe(false);
  });

  test('filters show a part of the tasks', async () => {
    const app = await example.open();
    await add(app, 'One', 'Two', 'Three');
    await task(app, 'Two').click();
    await app.tap('Open');
    await eventually(() => tasks(app)).toEqual(['Three', 'One']);
    await app.tap('Done');
    await eventually(() => tasks(app)).toEqual(['Two']);
    await task(app, 'Two').click();
    await app.page.getByText('Nothing here.').waitFor();
    await app.tap('All');
    await eventually(() => tasks(app)).toEqual(['Three', 'Two', 'One']);
  });

  test('the other tab counts', async () => {
    const app = await example.open();
    await add(app, 'One', 'Two', 'Three');
    await task(app, 'Two').click();
    await openTab(app, 'Progress');
    await app.page.getByText('33%').waitFor();
    await app.page.getByText('1 tick since you opened the app').waitFor();
    expect(await progress(app, 'Done')).toBe('33');
    expect(await progress(app, 'Open')).toBe('67');
    await openTab(app, 'Tasks');
    await task(app, 'Three').click();
    await openTab(app, 'Progress');
    await app.page.getByText('67%').waitFor();
    expect(await progress(app, 'Done')).toBe('67');
  });

  test('a task is renamed on a page of its own', async () => {
    const app = await example.open();
    await add(app, 'Buy milk', 'Call Ada');
    await app.tap('Buy milk');
    await app.field('Title').fill('Buy oat milk');
    expect(await app.route()).toBe('pages/detail/detail?id=1');
    await app.tap('Save');
    await app.page.getByText('Saved').waitFor();
    await eventually(() => tasks(app)).toEqual(['Call Ada', 'Buy oat milk']);
    expect(await app.route()).toBe('pages/list/list');
  });

  test('a task is deleted there after a question', async () => {
    const app = await example.open();
    await add(app, 'Buy milk', 'Call Ada');
    await app.tap('Buy milk');
    await app.tap('Delete');
    await app.page.getByText('Delete this task?').waitFor();
    await app.tap('No');
    await app.page.getByText('Delete this task?').waitFor({ state: 'hidden' });
    expect(await app.route()).toBe('pages/detail/detail?id=1');
    await app.tap('Delete');
    await app.tap('Yes');
    await app.page.getByText('Deleted').waitFor();
    await eventually(() => tasks(app)).toEqual(['Call Ada']);
  });

  test('the way back of the browser leaves a task as it is', async () => {
    const app = await example.open();
    await add(app, 'Buy milk');
    await app.tap('Buy milk');
    await app.field('Title').fill('Something else');
    await app.page.goBack();
    await eventually(() => tasks(app)).toEqual(['Buy milk']);
  });

  test('a link leads to a task, or says that it is gone', async () => {
    const app = await example.open();
    await add(app, 'Buy milk');
    await app.tap('Buy milk');
    await app.field('Title').waitFor();
    await app.idle();
    await app.reload();
    await eventually(() => app.field('Title').inputValue()).toBe('Buy milk');
    const stranger = await example.open('pages/detail/detail?id=7');
    await stranger.page.getByText('This task is gone.').waitFor();
  });
});

const NEW_TASK = 'What is to be done?';

async function type(app: RunningApp, title: string): Promise<void> {
  await app.field(NEW_TASK).pressSequentially(title);
}

/** One after the other, so that the last one is on top. */
async function add(app: RunningApp, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await type(app, title);
    await app.page.keyboard.press('Enter');
    await task(app, title).waitFor();
  }
}

/** Titles of the tasks that are shown. */
function tasks({ page }: RunningApp): Promise<(string | null)[]> {
  return page.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => box.ariaLabel));
}

function task({ page }: RunningApp, title: string) {
  return page.getByRole('checkbox', { name: title, exact: true });
}

async function openTab({ page }: RunningApp, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name }).click();
}

function progress({ page }: RunningApp, name: string): Promise<string | null> {
  return page.getByRole('progressbar', { name }).getAttribute('aria-valuenow');
}
