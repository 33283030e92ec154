/** A new element with a class and what stands in it. */
export declare function element<T extends keyof HTMLElementTagNameMap>(tag: T, className: string, ...children: Node[]): HTMLElementTagNameMap[T];
//# sourceMappingURL=dom.d.ts.map