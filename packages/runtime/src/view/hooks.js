export function createHooks() {
    return {
        turn: [],
        unit: [],
        page: [],
        settings: [],
        stack: [],
        shown: [],
        resized: [],
        press: [],
        event: [],
        describe: [],
    };
}
//# sourceMappingURL=hooks.js.map