/** A `style` attribute: `rpx` and the page's own `vw`, `vh` converted (spec §9.1). `undefined`: there is none. */
export declare function styleText(value: unknown): string | undefined;
//# sourceMappingURL=style-attribute.d.ts.map