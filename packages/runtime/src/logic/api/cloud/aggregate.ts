import type { AggregateStage } from '../../../protocol/host-services.ts';
import { databaseMethod } from './cloud-function.ts';
import { Command, encode } from './command.ts';
import type { Database } from './database.ts';
import { revived } from './values.ts';

const STAGES = [
  'addFields',
  'bucket',
  'count',
  'group',
  'limit',
  'lookup',
  'match',
  'project',
  'replaceRoot',
  'sample',
  'skip',
  'sort',
  'sortByCount',
  'unwind',
] as const;

type Stage = (operand: unknown) => object;

/** `collection.aggregate()`: stages one after the other, carried out by `end` (spec components-apis §4 Open abilities). */
export function createAggregate(database: Database, name: string): object {
  return createChain((stages) => ({
    end: (options?: unknown) =>
      databaseMethod(database.runtime, 'collection.aggregate', options, async () => {
        const { documents = [] } = await database.run({ kind: 'aggregate', collection: name, query: {}, stages });
        return { list: revived(documents) };
      }),
  }));
}

/** `db.command.aggregate.pipeline()`: stages for `lookup`, given by `done`. */
const createPipeline = (): object => createChain((stages) => ({ done: () => stages }));

/** Something with a method for each stage, and what ends it. */
function createChain(createEnd: (stages: readonly AggregateStage[]) => object): object {
  const stages: AggregateStage[] = [];
  const chain: Record<string, Stage> = Object.fromEntries(
    STAGES.map((stage): [string, Stage] => [
      stage,
      (operand) => {
        stages.push({ stage, operand: encode(operand) });
        return chain;
      },
    ]),
  );
  return Object.assign(chain, createEnd(stages));
}

const OPERATORS =
  'abs add addToSet allElementsTrue and anyElementTrue arrayElemAt avg ceil cmp concat concatArrays cond dateFromParts dateFromString dateToParts dateToString dayOfMonth dayOfWeek dayOfYear divide eq filter first floor gt gte hour ifNull in indexOfArray isArray isoDayOfWeek isoWeek isoWeekYear last let literal lt lte map max mergeObjects millisecond min minute mod month multiply neq not or pow push reduce reverseArray second size slice split sqrt strLenCP substr substrCP subtract sum switch toLower toUpper trunc week year';

/** `db.command.aggregate`. */
export const aggregateOperators: Readonly<Record<string, (operand: unknown) => object>> = {
  ...Object.fromEntries(
    OPERATORS.split(' ').map((name) => [name, (operand: unknown) => new Command(`$${name}`, operand)]),
  ),
  pipeline: createPipeline,
};
