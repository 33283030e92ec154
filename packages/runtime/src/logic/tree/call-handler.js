import { authorMethod } from '../author-this.js';
import { callOwn, reportMistake } from '../errors.js';
/** Calls a handler by its name. A name without a method does nothing but a report (spec §10). */
export function callHandler(instance, method, event) {
    const code = authorMethod(instance, method);
    if (code)
        return void callOwn(instance, code, event);
    const { is } = instance.definition;
    reportMistake(instance.runtime, 'event/no-method', `${is} ${method}`, `\`${is}\` has no method \`${method}\` to handle \`${event.type}\`.`, 'Add the method, or correct the name in the template.');
}
//# sourceMappingURL=call-handler.js.map