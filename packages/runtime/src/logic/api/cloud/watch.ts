import type { DatabaseAnswer } from '../../../protocol/host-services.ts';
import { isFunction } from '../../define/part.ts';
import { callUser } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';
import { equal, revived } from './values.ts';

interface Row {
  readonly _id: string | number;
}

/** What `watch` is to be told of: reads what it watches, and calls after each change. */
export interface Watched {
  read(): Promise<DatabaseAnswer>;
  onChange(listener: () => void): () => void;
}

/**
 * Tells of the documents that a query finds, at first and whenever these change (spec components-apis §4 Open abilities).
 * Gives the listener that the author closes.
 */
export function watchDocuments(runtime: Runtime, options: unknown, watched: Watched): object {
  const { onChange, onError } = Object(options) as { readonly onChange?: unknown; readonly onError?: unknown };
  let known: readonly Row[] | undefined;
  let count = 0;
  const tell = async (): Promise<void> => {
    try {
      const { documents = [] } = await watched.read();
      const rows = documents as readonly Row[];
      const changes = known ? differences(known, rows) : rows.map((row) => changeOf(row, 'init', 'add'));
      if (known && changes.length === 0) return;
      const type = known ? undefined : 'init';
      known = rows;
      const snapshot = { id: count++, docs: revived(rows), docChanges: changes, ...(type && { type }) };
      if (isOpen && isFunction(onChange)) callUser(runtime, onChange, snapshot);
    } catch (error) {
      if (isOpen && isFunction(onError)) callUser(runtime, onError, error);
    }
  };
  let isOpen = true;
  const stop = watched.onChange(() => void tell());
  void tell();
  return {
    close() {
      isOpen = false;
      stop();
      return Promise.resolve();
    },
  };
}

function differences(before: readonly Row[], after: readonly Row[]): object[] {
  const old = new Map(before.map((row) => [idOf(row), row]));
  const changes = after.flatMap((row) => {
    const was = old.get(idOf(row));
    old.delete(idOf(row));
    if (!was) return [changeOf(row, 'enqueue', 'add')];
    return equal(was, row) ? [] : [changeOf(row, 'update', 'update')];
  });
  return [...changes, ...[...old.values()].map((row) => changeOf(row, 'dequeue', 'remove'))];
}

function changeOf(row: Row, queueType: string, dataType: string): object {
  return { id: 0, docId: idOf(row), doc: revived(row), queueType, dataType };
}

function idOf({ _id }: Row): string | number {
  return _id;
}
