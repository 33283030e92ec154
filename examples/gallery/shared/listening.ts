/**
 * For pages that show what they hear: `bindchange="hear" data-of="size"` puts `change {"value":"l"}` into `told.size`.
 */
export const listening = Behavior({
  data: {
    told: {} as Record<string, string>,
  },
  methods: {
    hear({ type, detail, currentTarget }: WechatMiniprogram.CustomEvent) {
      const text = Object.keys(detail).length > 0 ? `${type} ${JSON.stringify(detail)}` : type;
      this.setData({ [`told.${String(currentTarget.dataset.of)}`]: text });
    },
  },
});
