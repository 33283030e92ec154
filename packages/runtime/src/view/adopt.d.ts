/** Makes a style sheet part of a root, once. Roots share what is the same. */
export declare function adopt(root: DocumentOrShadowRoot, css: string | undefined): void;
//# sourceMappingURL=adopt.d.ts.map