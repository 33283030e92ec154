import { asyncFunction, syncFunction } from './convention.js';
import { ownField } from '../../protocol/json.js';
/** The `wx` of one app: a plain object, for apps put their own members in. */
export function createWx(runtime) {
    return Object.fromEntries(Object.entries(runtime.features.apis).map(([name, api]) => [
        name,
        typeof api === 'function' ? syncFunction(runtime, name, api) : asyncFunction(runtime, name, api),
    ]));
}
/** Answers for `api.method.param.option` and `component.attribute.option` by their first name. */
export const canIUse = ({ boot, features }, schema) => {
    const [name = ''] = String(schema).split('.');
    const api = ownField(features.apis, name);
    return typeof api === 'object' ? api.kind !== 'host' : Boolean(api ?? boot?.config.builtins.includes(name));
};
//# sourceMappingURL=wx.js.map