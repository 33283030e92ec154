import type { DatabaseAnswer, DatabaseOperation, DatabaseQuery } from '../../../protocol/host-services.ts';
import { ApiFailure } from '../entry.ts';
import { aggregated } from './aggregation.ts';
import { updated } from './change.ts';
import { nearness } from './geo-relations.ts';
import { matches } from './match.ts';
import { compare, operatorOf, stored, valueAt } from './values.ts';

type Document = Readonly<Record<string, unknown>> & { readonly _id: string | number };
type Collection = Map<string | number, Document>;

/** Collections that live until the app ends. */
export interface MemoryDatabase {
  run(operation: DatabaseOperation): DatabaseAnswer;
  /** Called after each change of a collection. */
  onChange(listener: (collection: string) => void): () => void;
}

/** Most documents that one `get` gives, as on the platform; and how many it gives unless told otherwise. */
const MOST = 20;

export function createMemoryDatabase(first: Readonly<Record<string, readonly object[]>> = {}): MemoryDatabase {
  const collections = new Map<string, Collection>();
  const listeners = new Set<(collection: string) => void>();
  const collection = (name: string): Collection => {
    if (!collections.has(name)) collections.set(name, new Map());
    return collections.get(name)!;
  };
  for (const [name, documents] of Object.entries(first)) for (const each of documents) add(collection(name), each);
  return {
    run(operation) {
      const documentsOf = (name: string): Document[] => [...collection(name).values()];
      const answer = perform(collection(operation.collection), operation, documentsOf);
      if (!READS.has(operation.kind)) for (const listener of listeners) listener(operation.collection);
      return answer;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** They change nothing. */
const READS: ReadonlySet<DatabaseOperation['kind']> = new Set(['aggregate', 'count', 'get']);

function perform(
  documents: Collection,
  operation: DatabaseOperation,
  documentsOf: (collection: string) => Document[],
): DatabaseAnswer {
  const { query } = operation;
  switch (operation.kind) {
    case 'get':
      return { documents: page(found(documents, query), query) };
    case 'aggregate':
      return { documents: aggregated([...documents.values()], operation.stages, { documentsOf }) };
    case 'count':
      return { total: found(documents, query).length };
    case 'add':
      return { id: add(documents, operation.data) };
    case 'set':
      return set(documents, query.id!, operation.data);
    case 'update': {
      const all = found(documents, query);
      for (const each of all) {
        const { _id } = each;
        documents.set(_id, updated(each, operation.data, Date.now()) as unknown as Document);
      }
      return { updated: all.length };
    }
    case 'remove': {
      const all = found(documents, query);
      for (const { _id } of all) documents.delete(_id);
      return { removed: all.length };
    }
  }
}

function found(documents: Collection, { id, where }: DatabaseQuery): Document[] {
  if (id === undefined)
    return nearestFirst(
      [...documents.values()].filter((each) => matches(each, where)),
      where,
    );
  const one = documents.get(id);
  return one ? [one] : [];
}

/** What is near to a place comes in the order of its distance. */
function nearestFirst(documents: Document[], where: unknown): Document[] {
  const [path, condition] =
    Object.entries(Object(where)).find(([, each]) => operatorOf(each)?.[0] === '$geoNear') ?? [];
  if (path === undefined) return documents;
  const distance = (document: Document): number => nearness(valueAt(document, path), operatorOf(condition)?.[1]) ?? 0;
  return documents.sort((a, b) => distance(a) - distance(b));
}

function page(found: readonly Document[], { order = [], skip = 0, limit = MOST, field }: DatabaseQuery): object[] {
  const sorted = [...found].sort((a, b) => {
    for (const [path, direction] of order) {
      const difference = compare(valueAt(a, path), valueAt(b, path)) ?? 0;
      if (difference !== 0) return direction === 'desc' ? -difference : difference;
    }
    return 0;
  });
  const rows = sorted.slice(skip, skip + Math.min(limit, MOST));
  return field ? rows.map((row) => projected(row, field)) : rows;
}

/** The fields that are wanted; `_id` unless it is refused. */
function projected(document: Document, field: Readonly<Record<string, unknown>>): object {
  const wanted = Object.entries(field).flatMap(([name, isWanted]) => (isWanted ? [name] : []));
  if (wanted.length === 0) {
    return Object.fromEntries(Object.entries(document).filter(([name]) => !(name in field)));
  }
  const all = field['_id'] === false || field['_id'] === 0 ? wanted : ['_id', ...wanted];
  return Object.fromEntries(
    all.flatMap((name) => {
      const value = valueAt(document, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function add(documents: Collection, data: object): string | number {
  const fields = stored(data, Date.now()) as Record<string, unknown>;
  const id = (fields['_id'] ?? freshId()) as string | number;
  if (documents.has(id)) throw new ApiFailure('document.add:fail -502001 duplicate _id', { errCode: -502001 });
  documents.set(id, { ...fields, _id: id });
  return id;
}

function set(documents: Collection, id: string | number, data: object): DatabaseAnswer {
  const isNew = !documents.has(id);
  documents.set(id, { ...(stored(data, Date.now()) as object), _id: id });
  return { id, created: isNew ? 1 : 0, updated: isNew ? 0 : 1 };
}

function freshId(): string {
  const digits = crypto.getRandomValues(new Uint8Array(16));
  return [...digits].map((digit) => digit.toString(16).padStart(2, '0')).join('');
}
