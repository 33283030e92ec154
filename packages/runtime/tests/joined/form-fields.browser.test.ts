import { expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

const component = (wxml: string, js: string) => (name: string) => ({
  [`${name}.json`]: JSON.stringify({ component: true, usingComponents: { stars: '/stars', inner: '/inner' } }),
  [`${name}.wxml`]: wxml,
  [`${name}.js`]: js,
});

const files = {
  'page.json': JSON.stringify({
    usingComponents: {
      stars: '/stars',
      plain: '/plain',
      group: '/group',
      send: '/send',
      bare: '/bare',
      frame: '/frame',
    },
  }),
  'page.js':
    'Page({ data: { got: [], n: 3 }, submit({ detail }) { this.setData({ got: this.data.got.concat(detail.value) }); } })',
  // A field of its own, with a value of any type; it may have no element.
  ...component(
    '<view/>',
    `Component({ behaviors: ['wx://form-field'], methods: { pick(value) { this.setData({ value }); } } })`,
  )('stars'),
  ...component('<view/>', `Component({ behaviors: ['wx://form-field'], options: { virtualHost: true } })`)('bare'),
  ...component('<input name="hidden" value="1"/><stars name="hiddenStars" value="{{1}}"/>', 'Component({})')('plain'),
  ...component(
    '<input name="seen" value="2"/><stars name="seenStars" value="{{4}}"/><slot/>',
    `Component({ behaviors: ['wx://form-field-group'] })`,
  )('group'),
  ...component(
    '<button id="inside" form-type="submit">ok</button>',
    `Component({ properties: { on: Boolean }, behaviors: ['wx://form-field-button'] })`,
  )('send'),
  ...component(
    '<form bindsubmit="submit"><slot/></form>',
    `Component({ methods: { submit({ detail }) { this.triggerEvent('done', detail.value); } } })`,
  )('frame'),
};

const press = async (app: JoinedApp, selector: string): Promise<unknown> => {
  app.root().querySelector<HTMLElement>(selector)!.click();
  await app.settle();
  return app.page().data['got'];
};

test('components with the behavior are fields, at any depth, with values of any type', async () => {
  const app = await startJoined({
    ...files,
    'page.wxml': `<form bindsubmit="submit"><view><stars id="s" name="stars" value="{{n}}"/></view><bare name="bare" value="{{[1]}}"/><stars value="nameless"/>
      <button id="go" form-type="submit">go</button></form><stars name="outside"/>`,
  });
  expect(await press(app, '#go')).toEqual([{ stars: 3, bare: [1] }]);
  const stars = app.page().selectComponent('#s')!;
  (stars['pick'] as (value: unknown) => void)({ five: 5 });
  await app.settle();
  expect(await press(app, '#go')).toEqual([
    { stars: 3, bare: [1] },
    { stars: { five: 5 }, bare: [1] },
  ]);
});

test('fields in the template of a component are seen when it is a group; what it is given always', async () => {
  const app = await startJoined({
    ...files,
    'page.wxml': `<form bindsubmit="submit"><plain/><group><input name="given" value="3"/></group><button id="go" form-type="submit">go</button></form>`,
  });
  expect(await press(app, '#go')).toEqual([{ seen: '2', seenStars: 4, given: '3' }]);
});

test('a button in the template of a component submits when the component says so', async () => {
  const app = await startJoined({
    ...files,
    'page.wxml': '<form bindsubmit="submit"><input name="a" value="1"/><send/></form>',
  });
  expect(await press(app, '#inside')).toEqual([{ a: '1' }]);
  const shut = await startJoined({
    ...files,
    'send.js': 'Component({})',
    'page.wxml': '<form bindsubmit="submit"><input name="a" value="1"/><send/></form>',
  });
  expect(await press(shut, '#inside')).toEqual([]);
});

test('a form in a component has the fields that the component was given', async () => {
  const app = await startJoined({
    ...files,
    'page.js': 'Page({ data: { got: [] }, done({ detail }) { this.setData({ got: [detail] }); } })',
    'page.wxml':
      '<frame bind:done="done"><input name="a" value="1"/><stars name="s" value="{{2}}"/><button id="go" form-type="submit">go</button></frame>',
  });
  expect(await press(app, '#go')).toEqual([{ a: '1', s: 2 }]);
});

test('a reset gives components back the value that they began with', async () => {
  const app = await startJoined({
    ...files,
    'page.wxml': `<form bindsubmit="submit"><stars id="s" name="stars" value="{{n}}"/><bare id="b" name="bare" value="{{[1]}}"/>
      <button id="go" form-type="submit">go</button><button id="again" form-type="reset">again</button></form>`,
  });
  const stars = app.page().selectComponent('#s')!;
  (stars['pick'] as (value: unknown) => void)({ five: 5 });
  app.page().selectComponent('#b')!.setData({ 'value[0]': 2 });
  await app.settle();
  expect(await press(app, '#go')).toEqual([{ stars: { five: 5 }, bare: [2] }]);
  await press(app, '#again');
  expect(await press(app, '#go')).toEqual([
    { stars: { five: 5 }, bare: [2] },
    { stars: 3, bare: [1] },
  ]);
});
