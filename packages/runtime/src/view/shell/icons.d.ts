export declare const ARROW: string;
export declare const HOUSE: string;
export declare const TICK: string;
export declare const CROSS: string;
//# sourceMappingURL=icons.d.ts.map