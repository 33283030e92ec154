import { ownField } from '../../protocol/json.js';
import { isFunction } from '../define/part.js';
/** What is known of the values that go from owners to children. */
class Bindings {
    /** Parts of snapshots that equal the ones before but were set anew. */
    setAgain = new WeakSet();
    plans = new WeakMap();
    /**
     * What bindings give is never changed later and holds nothing that cannot be sent, so it need not be copied. Not so
     * with WXS in skeletons, and with functions in data.
     */
    areImmutable = true;
    /** Functions that came from authors' data: expressions must not call them. */
    foreign = new WeakSet();
    addForeign(code) {
        this.areImmutable = false;
        this.foreign.add(code);
    }
    /** Functions do not cross to the view, but reach children through their properties. */
    keepFunction(instance, field, value) {
        const { functions } = instance;
        if (isFunction(value)) {
            this.addForeign(value);
            instance.functions = { ...functions, [field]: value };
        }
        else if (ownField(functions, field)) {
            const { [field]: _, ...others } = functions;
            instance.functions = others;
        }
    }
}
const create = () => new Bindings();
export function bindingsIn(runtime) {
    return runtime.service(create);
}
//# sourceMappingURL=bindings.js.map