import type { Json } from '../protocol/json.ts';
import { parsePath, type Path } from '../protocol/path.ts';
import { isFunction } from './define/part.ts';
import { reportMistake } from './errors.ts';
import { takeSnapshot } from './snapshot/take.ts';
import type { Instance } from './tree/instance.ts';

/** One field or part to set. */
export interface Write {
  readonly path: Path;
  readonly value: unknown;
}

/** `setData` of an instance (spec §13.1). A malformed path is reported and left out; the others count. */
export function setData(instance: Instance, data: unknown, callback?: unknown): void {
  const { definition, runtime } = instance;
  const writes: Write[] = [];
  for (const [text, value] of Object.entries(typeof data === 'object' && data ? data : {})) {
    const path = parsePath(text);
    if (path) writes.push({ path, value });
    else
      reportMistake(
        runtime,
        'data/bad-path',
        `${definition.is} ${text}`,
        `\`setData\` of \`${definition.is}\` got the path \`${text}\`, which cannot be read.`,
        'Write paths like `list[2].name`.',
      );
  }
  if (isFunction(callback)) runtime.flush.after(instance, callback);
  runtime.features.model.update(instance, writes, 'author');
}

/**
 * What the view is to get for an author's value, next to what it has by now. Losses are reported, but for functions that
 * are fields: an author keeps them there for himself.
 */
export function takeValue({ definition, runtime }: Instance, before: Json, path: Path, value: unknown): Json {
  if (isFunction(value) && path.length === 1) return undefined;
  const { is, keys } = definition;
  const hints = path.reduce<typeof keys>((at, segment) => at?.below(segment), keys);
  return takeSnapshot(
    before,
    value,
    ({ path: inner, reason }) => {
      const at = [...path, ...inner].join('.');
      reportMistake(
        runtime,
        'data/cannot-be-sent',
        `${is} ${at} ${reason}`,
        `\`${at}\` in the data of \`${is}\` cannot be shown (${reason}) and was left out.`,
        'Data holds plain objects, arrays, strings, numbers and booleans.',
      );
    },
    hints,
  );
}
