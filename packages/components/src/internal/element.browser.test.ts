import { expect, test } from 'vitest';
import { define } from './define.ts';
import { wxElement } from './element.ts';

const attributes = {
  size: { type: 'number', default: 3 },
  isOpen: { type: 'boolean', default: false },
} as const;

/** Notes what each update was about. */
class Recorder extends wxElement(attributes) {
  readonly updates: string[][] = [];

  protected override update(changes: ReadonlySet<string>): void {
    this.updates.push([...changes]);
  }
}
define('wx-test-recorder', Recorder);

const recorder = (): Recorder => document.createElement('wx-test-recorder') as Recorder;

test('nothing is updated before the element is on a page; then once, with all that was set', async () => {
  const element = recorder();
  element.size = 5;
  element.isOpen = true;
  await Promise.resolve();
  expect(element.updates).toEqual([]);
  document.body.append(element);
  expect(element.updates).toEqual([]);
  await element.updateComplete;
  expect(element.updates).toEqual([['size', 'isOpen']]);
  expect(element.hasUpdated).toBe(true);
});

test('what changes in one task is one update; the same value again is none', async () => {
  const element = recorder();
  document.body.append(element);
  await element.updateComplete;
  element.size = 5;
  element.size = 6;
  element.setAttribute('is-open', '');
  await element.updateComplete;
  element.size = 6;
  element.setAttribute('isopen', 'yes');
  await element.updateComplete;
  expect(element.updates).toEqual([[], ['size', 'isOpen']]);
});

test('an element that is moved or taken away goes on where it was', async () => {
  const element = recorder();
  document.body.append(element);
  await element.updateComplete;
  document.body.prepend(element);
  await element.updateComplete;
  element.remove();
  element.size = 1;
  await element.updateComplete;
  expect(element.updates).toEqual([[], ['size']]);
});

test('a change during an update leads to another one', async () => {
  class Follower extends Recorder {
    protected override update(changes: ReadonlySet<string>): void {
      super.update(changes);
      this.isOpen = this.size > 3;
    }
  }
  define('wx-test-follower', Follower);
  const element = document.createElement('wx-test-follower') as Follower;
  document.body.append(element);
  await element.updateComplete;
  element.size = 4;
  await element.updateComplete;
  await element.updateComplete;
  expect(element.updates).toEqual([[], ['size'], ['isOpen']]);
});
