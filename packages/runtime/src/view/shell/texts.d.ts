declare const ENGLISH: {
    back: string;
    home: string;
    tabs: string;
    cancel: string;
    confirm: string;
    input: string;
    actions: string;
    crashed: string;
    hung: string;
    reload: string;
    wait: string;
};
/** The shell's own words, in the language of the browser. Texts that an app gives are shown as they are. */
export declare function texts(): typeof ENGLISH;
export {};
//# sourceMappingURL=texts.d.ts.map