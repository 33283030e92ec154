export {};
//# sourceMappingURL=router.js.map