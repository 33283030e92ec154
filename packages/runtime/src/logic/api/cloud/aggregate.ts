import type { AggregateStage } from '../../../protocol/host-services.ts';
import { databaseMethod } from './cloud-function.ts';
import { Command, encode } from './command.ts';
import type { Database } from './database.ts';
import { revived } from './values.ts';

const STAGES = [
  'addFields',
  'count',
  'group',
  'limit',
  'match',
  'project',
  'sample',
  'skip',
  'sort',
  'sortByCount',
  'unwind',
] as const;

type Stage = (operand: unknown) => object;

/** `collection.aggregate()`: stages one after the other, carried out by `end` (spec components-apis §4 Open abilities). */
export function createAggregate(database: Database, name: string): object {
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
  return Object.assign(chain, {
    end: (options?: unknown) =>
      databaseMethod(database.runtime, 'collection.aggregate', options, async () => {
        const { documents = [] } = await database.run({ kind: 'aggregate', collection: name, query: {}, stages });
        return { list: revived(documents) };
      }),
  });
}

const OPERATORS =
  'abs add addToSet and arrayElemAt avg ceil concat cond divide eq first floor gt gte ifNull in last lt lte max min mod multiply neq not or push size subtract sum toLower toUpper';

/** `db.command.aggregate`. */
export const aggregateOperators: Readonly<Record<string, (operand: unknown) => Command>> = Object.fromEntries(
  OPERATORS.split(' ').map((name) => [name, (operand: unknown) => new Command(`$${name}`, operand)]),
);
