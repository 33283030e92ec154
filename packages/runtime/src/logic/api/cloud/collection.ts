import type { DatabaseAnswer, DatabaseOperation, DatabaseQuery } from '../../../protocol/host-services.ts';
import { ApiFailure } from '../entry.ts';
import { createAggregate } from './aggregate.ts';
import { databaseMethod } from './cloud-function.ts';
import { encode } from './command.ts';
import type { Database } from './database.ts';
import { revived } from './values.ts';
import { watchDocuments } from './watch.ts';

type Options = { readonly data?: unknown } | undefined;
type WithoutTarget<O> = O extends unknown ? Omit<O, 'collection' | 'query'> : never;
type Answer = Readonly<Record<string, unknown>>;

/** What collections, queries and documents have in common. */
class Target {
  constructor(
    protected readonly database: Database,
    readonly name: string,
    protected readonly query: DatabaseQuery = {},
  ) {}

  /** Calls back, or promises; `answer` says what of the database's answer the author gets. */
  protected perform(
    method: string,
    options: unknown,
    operation: WithoutTarget<DatabaseOperation>,
    answer: (given: DatabaseAnswer) => Answer,
  ): unknown {
    const { database, name, query } = this;
    return databaseMethod(database.runtime, method, options, async () =>
      answer(await database.run({ ...operation, collection: name, query } as DatabaseOperation)),
    );
  }

  watch(options: unknown): object {
    const { database, name, query } = this;
    const { onChange } = database;
    if (!onChange) throw new ApiFailure('not supported in browser');
    return watchDocuments(database.runtime, options, {
      read: () => database.run({ kind: 'get', collection: name, query }),
      onChange: (listener) => onChange(name, listener),
    });
  }
}

/** A query: it can be narrowed, sorted and cut; each step is a query of its own. */
class Query extends Target {
  where(condition: unknown): Query {
    return this.with({ where: encode(condition) });
  }

  orderBy(field: unknown, direction: unknown): Query {
    const { order = [] } = this.query;
    return this.with({ order: [...order, [String(field), direction === 'desc' ? 'desc' : 'asc']] });
  }

  skip(count: unknown): Query {
    return this.with({ skip: Number(count) });
  }

  limit(count: unknown): Query {
    return this.with({ limit: Number(count) });
  }

  field(wanted: unknown): Query {
    return this.with({ field: Object(wanted) as Record<string, unknown> });
  }

  get(options?: unknown): unknown {
    return this.perform('collection.get', options, { kind: 'get' }, ({ documents = [] }) => ({
      data: revived(documents),
    }));
  }

  count(options?: unknown): unknown {
    return this.perform('collection.count', options, { kind: 'count' }, ({ total = 0 }) => ({ total }));
  }

  update(options?: Options): unknown {
    return this.perform('collection.update', options, change('update', options), ({ updated = 0 }) => ({
      stats: { updated },
    }));
  }

  remove(options?: unknown): unknown {
    return this.perform('collection.remove', options, { kind: 'remove' }, ({ removed = 0 }) => ({
      stats: { removed },
    }));
  }

  private with(change: DatabaseQuery): Query {
    return new Query(this.database, this.name, { ...this.query, ...change });
  }
}

/** `db.collection(name)`. */
export class Collection extends Query {
  doc(id: unknown): Document {
    return new Document(this.database, this.name, { id: id as string });
  }

  add(options?: Options): unknown {
    return this.perform('collection.add', options, change('add', options), ({ id }) => ({ _id: id }));
  }

  aggregate(): object {
    return createAggregate(this.database, this.name);
  }
}

/** `collection.doc(id)`. */
class Document extends Target {
  field(wanted: unknown): Document {
    return new Document(this.database, this.name, { ...this.query, field: Object(wanted) as Record<string, unknown> });
  }

  get(options?: unknown): unknown {
    return this.perform('document.get', options, { kind: 'get' }, ({ documents: [data] = [] }) => {
      if (!data) {
        const reason = `cannot find document with _id ${this.query.id}`;
        throw new ApiFailure(reason, { errCode: -1 });
      }
      return { data: revived(data) };
    });
  }

  set(options?: Options): unknown {
    return this.perform('document.set', options, change('set', options), ({ id, created = 0, updated = 0 }) => ({
      _id: id,
      stats: { created, updated },
    }));
  }

  update(options?: Options): unknown {
    return this.perform('document.update', options, change('update', options), ({ updated = 0 }) => ({
      stats: { updated },
    }));
  }

  remove(options?: unknown): unknown {
    return this.perform('document.remove', options, { kind: 'remove' }, ({ removed = 0 }) => ({ stats: { removed } }));
  }
}

function change<K extends 'add' | 'set' | 'update'>(kind: K, options: Options): { kind: K; data: object } {
  return { kind, data: Object(encode(options?.data ?? {})) as object };
}
