import { ownField } from '../protocol/json.js';
import { Refused } from './refused.js';
/** Apps that call functions of `wx` which the view answers; these are loaded with the first call. */
export const calls = (view) => callsWith(undefined)(view);
/** The same, for an embedding page that knows APIs of its own. */
export const callsWith = (host) => (view) => {
    let table;
    const answer = async ({ id, api, args, page }) => {
        const reply = (ok, result) => view.send({ type: 'reply', id, ok, result });
        try {
            table ??= import('./apis.js').then(({ createApis }) => createApis(view));
            const known = ownField(await table, api);
            const result = known ? known((args ?? {}), page) : host?.(api, args);
            if (!known && result === undefined)
                throw new Refused('not supported in browser');
            reply(true, (await result) ?? {});
        }
        catch (cause) {
            // A refusal is an answer; anything else is a mistake of ours that the author should see too.
            if (!(cause instanceof Refused))
                view.errors.report('view/api-failed', api, cause);
            reply(false, cause instanceof Error ? cause.message : String(cause));
        }
    };
    view.handlers.call = (message) => void answer(message);
};
//# sourceMappingURL=calls.js.map