/** What expressions read: fields of the snapshot, and nothing inherited. The same object as long as nothing changes. */
export function viewDataOf(instance) {
    const { snapshot, functions } = instance;
    let { view } = instance;
    if (view?.of !== snapshot || view.functions !== functions) {
        view = { of: snapshot, functions, data: { __proto__: null, ...snapshot, ...functions } };
        instance.view = view;
    }
    return view.data;
}
//# sourceMappingURL=view-data.js.map