import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, mount, record } from '../../tests/mount.ts';

const FIELDS = `
  <wx-input name="title" value="Tea"></wx-input>
  <wx-view><wx-textarea name="text"></wx-textarea></wx-view>
  <wx-switch name="hot" checked></wx-switch>
  <wx-slider name="sugar" value="3"></wx-slider>
  <wx-checkbox-group name="with"><wx-checkbox value="milk" checked>Milk</wx-checkbox></wx-checkbox-group>
  <wx-radio-group name="size"><wx-radio value="s">S</wx-radio><wx-radio value="l" checked>L</wx-radio></wx-radio-group>
  <wx-input value="nameless"></wx-input>
  <wx-button id="send" data-kind="drink" form-type="submit">Send</wx-button>
  <wx-button id="clear" formType="reset">Clear</wx-button>`;

const click = (id: string): void => (document.getElementById(id) as HTMLElement).click();

test('submit collects every named field at any depth', async () => {
  const form = await mount(`<wx-form>${FIELDS}</wx-form>`);
  const submits = record(form, 'submit');
  click('send');
  expect(submits).toEqual([
    {
      value: { title: 'Tea', text: '', hot: true, sugar: 3, with: ['milk'], size: 'l' },
      target: { id: 'send', dataset: { kind: 'drink' } },
    },
  ]);
});

test('report-submit adds a form id', async () => {
  const form = await mount('<wx-form report-submit><wx-button id="send" form-type="submit">Send</wx-button></wx-form>');
  const submits = record(form, 'submit');
  click('send');
  expect(submits).toEqual([{ value: {}, target: { id: 'send', dataset: {} }, formId: expect.any(String) }]);
});

test('reset puts every field back and tells', async () => {
  const form = await mount(`<wx-form>${FIELDS}</wx-form>`);
  const submits = record(form, 'submit');
  const resets = record(form, 'reset');
  form.querySelector<HTMLElement>('wx-input')?.focus();
  await userEvent.keyboard(' for two');
  for (const control of form.querySelectorAll<HTMLElement>('wx-switch, wx-checkbox, wx-radio')) control.click();
  click('send');
  click('clear');
  click('send');
  const [changed, back] = submits as { value: object }[];
  expect(changed?.value).toEqual({ title: 'Tea for two', text: '', hot: false, sugar: 3, with: [], size: 'l' });
  expect(back?.value).toEqual({ title: 'Tea', text: '', hot: true, sugar: 3, with: ['milk'], size: 'l' });
  expect(resets).toEqual([{ target: { id: 'clear', dataset: {} } }]);
});

test('pickers take part by their name', async () => {
  const form = await mount(
    '<wx-form><wx-picker name="fruit" mode="selector"></wx-picker><wx-picker-view name="day"></wx-picker-view><wx-button form-type="submit">Send</wx-button></wx-form>',
  );
  const [picker, wheels] = form.querySelectorAll<HTMLElement & { value: unknown; range?: unknown }>(
    'wx-picker, wx-picker-view',
  );
  Object.assign(picker!, { range: ['apple', 'pear'], value: 1 });
  wheels!.innerHTML = '<wx-picker-view-column><wx-view>1</wx-view><wx-view>2</wx-view></wx-picker-view-column>';
  wheels!.value = [1];
  await drawn();
  const submits = record(form, 'submit');
  form.querySelector<HTMLElement>('wx-button')!.click();
  expect(submits).toMatchObject([{ value: { fruit: 1, day: [1] } }]);
});
