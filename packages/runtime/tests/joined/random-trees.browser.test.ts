import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startJoined, type JoinedApp, type PageSelf } from './app.ts';
import { logicData, viewData } from './data.ts';
import { blueprint, filesOf, MAX_ROWS, type Row } from './random/blueprint.ts';
import { Unit } from './random/reference.ts';

const id = fc.integer({ min: 0, max: 5 });
const rows: fc.Arbitrary<Row[]> = fc
  .uniqueArray(id, { maxLength: MAX_ROWS })
  .chain((ids) =>
    fc.tuple(...ids.map((one) => fc.record({ id: fc.constant(one), v: fc.constantFrom('x', 'y', 'z') }))),
  );

/** Who is set: the page, or a component by its place among those of a template, on the way down from the page. */
const address = fc.array(fc.nat({ max: 7 }), { maxLength: 3 });
const change = fc.oneof(
  fc.record({ on: fc.boolean() }),
  rows.map((value) => ({ rows: value })),
  fc.record({ rows, on: fc.boolean() }),
  fc.tuple(id, fc.constantFrom('m', 'n')).map(([at, v]) => ({ [`rows[${at}].v`]: v })),
);
const pageChange = fc.constantFrom('one', 'two', '').map((v) => ({ v }));
const step = fc.oneof(fc.tuple(address, change), fc.tuple(fc.constant([]), pageChange));
/** Several changes may go into one flush. */
const story = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

test('random apps show what the specification says, whatever is set where', async () => {
  await fc.assert(
    fc.asyncProperty(blueprint, story, async (plan, flushes) => {
      const app = await startJoined(filesOf(plan));
      const reference = new Unit(plan, plan.page);
      reference.refresh();
      expect(shown(app)).toBe(reference.show());
      for (const steps of flushes) {
        for (const [path, changes] of steps) {
          const [self, unit] = find(app.page(), reference, path);
          if (!fits(unit, changes)) continue;
          self.setData(structuredClone(changes));
          unit.set(changes);
        }
        await app.settle();
        expect(viewData(app)).toEqual(logicData(app));
        expect(shown(app)).toBe(reference.show());
      }
      expect(app.errors).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 120_000);

/** The same component on both sides. */
function find(page: PageSelf, reference: Unit, path: readonly number[]): [PageSelf, Unit] {
  let [self, unit] = [page, reference];
  for (const index of path) {
    const all = (self['selectAllComponents'] as (selector: string) => PageSelf[]).call(self, '.k');
    const units = unit.children();
    expect(all.length).toBe(units.length);
    if (units.length === 0) break;
    [self, unit] = [all[index % all.length]!, units[index % units.length]!];
  }
  return [self, unit];
}

/** Setting past the end of a list would leave holes, which are no rows. */
function fits({ data }: Unit, changes: object): boolean {
  const index = /\[(\d+)\]/.exec(Object.keys(changes)[0]!)?.[1];
  return index === undefined || Number(index) < data.rows.length;
}

/** The page as text: elements by their tag, and what they say. */
function shown(app: JoinedApp): string {
  const write = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement)) return '';
    const tag = node.localName.slice('wx-'.length);
    return `<${tag}>${[...node.childNodes].map(write).join('')}</${tag}>`;
  };
  return [...app.control.view.pages.top!.body.childNodes].map(write).join('');
}
