import type { EventPayload } from '../../protocol/event.ts';
import { authorMethod } from '../author-this.ts';
import { callOwn, reportMistake } from '../errors.ts';
import type { Instance } from './instance.ts';

/** Calls a handler by its name. A name without a method does nothing but a report (spec §10). */
export function callHandler(instance: Instance, method: string, event: EventPayload): unknown {
  const code = authorMethod(instance, method);
  if (code) return callOwn(instance, code, event);
  const { is } = instance.definition;
  reportMistake(
    instance.runtime,
    'event/no-method',
    `${is} ${method}`,
    `\`${is}\` has no method \`${method}\` to handle \`${event.type}\`.`,
    'Add the method, or correct the name in the template.',
  );
  return undefined;
}
