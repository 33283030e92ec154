export {};
//# sourceMappingURL=features.js.map