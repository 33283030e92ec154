/**
 * Modules of a bundle. In a ring a module sees what the other has exported so far. One that threw is run again when it
 * is required again.
 */
export function createModules(factories) {
    const loaded = new Map();
    const running = [];
    function load(id) {
        const known = loaded.get(id);
        if (known)
            return known.exports;
        const module = { exports: {} };
        loaded.set(id, module);
        running.push(id);
        try {
            // What stands for the worker's own globals (`window`, `self` …) is not passed and so undefined.
            factories[id].call(module.exports, requireFrom(id), module, module.exports);
        }
        catch (error) {
            loaded.delete(id);
            throw error;
        }
        finally {
            running.pop();
        }
        return module.exports;
    }
    function requireFrom(requester) {
        const find = (path) => load(resolve(factories, requester, path));
        const require = ((path, success, fail) => {
            if (!success)
                return find(path);
            require.async(path).then(success, (error) => fail?.({ errMsg: error.message, mod: path }));
            return undefined;
        });
        require.async = async (path) => find(path);
        return require;
    }
    return { require: (id) => load(resolve(factories, '', id)), running: () => running.at(-1) };
}
/** The compiler has resolved literal paths to ids; a computed path is resolved here, from the requiring file. */
function resolve(factories, requester, path) {
    const has = (id) => Object.hasOwn(factories, id);
    if (has(path))
        return path;
    const base = joinPath(requester, String(path));
    const id = [base, `${base}.js`, `${base}.ts`, `${base}/index.js`, `${base}/index.ts`].find(has);
    if (id !== undefined)
        return id;
    throw new Error(`module '${base}' is not defined, require args is '${path}'${requester && `, in ${requester}`}`);
}
/** `path` as seen from the file `from`; a leading `/` means the source root (spec §1). */
export function joinPath(from, path) {
    const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
//# sourceMappingURL=modules.js.map