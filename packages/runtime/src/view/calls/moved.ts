/** An answer with parts that are moved to the logic thread instead of copied: surfaces, pictures, buffers. */
export class Moved {
  constructor(
    readonly value: unknown,
    readonly transfer: readonly Transferable[],
  ) {}
}
