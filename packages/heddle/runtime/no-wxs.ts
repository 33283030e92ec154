/** Takes the place of the WXS library for apps without WXS, which never look into it. */
export function createWxsLibrary(): { readonly $: object; resetFuel(): void } {
  return { $: {}, resetFuel: () => {} };
}
