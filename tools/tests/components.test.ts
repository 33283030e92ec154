import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exercisesAttribute, findTest, hearsEvent, testsIn } from '../component-evidence.mjs';
import { componentReference, readComponents, withoutTest } from '../components.mjs';
import { ROOT } from '../workspace.mjs';

test('docs/components.md is what `npm run docs` writes', async () => {
  expect(readFileSync(`${ROOT}docs/components.md`, 'utf8'), 'npm run docs').toBe(await componentReference());
});

test('every component, attribute and event of the catalog is used by a browser test', async () => {
  expect(withoutTest(await readComponents())).toEqual([]);
});

const SOURCE = `
const row = (attributes) => mount(\`<wx-slider max="9" \${attributes}></wx-slider>\`);
test('disabled and min', async () => {
  const slider = await row('min="3"');
  slider.showValue = true;
  expect(record(slider, 'change')).toEqual([{ step: 1 }]);
  expect(slider.blockSize).toBe(28);
});
test.each([
  ['selected-color', 'blue'],
  ['block-color', 'red'],
])('%s is %s', async (name, color) => show('slider', { [name]: color }));
describe('events', () => {
  test('of a finger', async () => {
    for (const type of ['changing']) record(await row(''), type);
  });
});`;

/** Title of the test that uses an attribute of the slider in the file above. */
const attribute = (name: string): string | undefined =>
  findTest(testsIn('slider.browser.test.ts', SOURCE), 'slider', exercisesAttribute('slider', [name]))?.title;
const event = (name: string): string | undefined =>
  findTest(testsIn('slider.browser.test.ts', SOURCE), 'slider', hearsEvent('slider', name))?.title;

test('markup, assignments and rows of tables are uses, also by way of a function of the file', () => {
  expect(['max', 'min', 'showValue', 'block-color'].map(attribute)).toEqual([
    'disabled and min',
    'disabled and min',
    'disabled and min',
    'block-color is red',
  ]);
  expect(['change', 'changing'].map(event)).toEqual(['disabled and min', 'of a finger']);
});

test('titles, expected values and what is only read are none', () => {
  expect(['disabled', 'step', 'blockSize'].map(attribute)).toEqual([undefined, undefined, undefined]);
});

test('an attribute in the markup of another component is none', () => {
  const tests = testsIn(
    'form.browser.test.ts',
    `test('a', () => mount('<wx-form><wx-input name="x"></wx-input></wx-form>'));`,
  );
  expect(findTest(tests, 'input', exercisesAttribute('input', ['name']))?.title).toBe('a');
  expect(findTest(tests, 'form', exercisesAttribute('form', ['name']))).toBeUndefined();
});
