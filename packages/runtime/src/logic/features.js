/** Stands in for features that an app does not use. */
export const none = () => undefined;
//# sourceMappingURL=features.js.map