/** Why a call was refused, in the words that `errMsg` ends with. */
export declare class Refused extends Error {
}
//# sourceMappingURL=refused.d.ts.map