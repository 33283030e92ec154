/** How a plain element shows an attribute (spec §4): `true` present and empty, `undefined` here means absent. */
export declare function attributeText(value: unknown): string | undefined;
/** Never `String(object)`: data may hold a field called `toString`. */
export declare function textOf(value: unknown): string;
/** A class attribute as written: a string, or a list of names. */
export declare function classText(value: unknown): string;
//# sourceMappingURL=attribute.d.ts.map