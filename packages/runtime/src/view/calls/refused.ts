/** Why a call was refused, in the words that `errMsg` ends with. */
export class Refused extends Error {}
