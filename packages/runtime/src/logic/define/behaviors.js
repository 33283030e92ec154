/** For apps that call `Behavior` nowhere and use none of the built-in ones. */
export const noBehaviors = {
    create: () => undefined,
    apply: () => [],
    flatten: (part) => [part],
    areUsed: () => false,
};
//# sourceMappingURL=behaviors.js.map