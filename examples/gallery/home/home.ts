import { contents } from '../shared/contents';

Page({
  data: { groups: contents, words: '' },

  search({ detail }: WechatMiniprogram.Input) {
    const words = detail.value.trim().toLowerCase();
    const groups = contents
      .map((group) => ({
        ...group,
        entries: group.entries.filter(({ tags, about }) => `${tags} ${about}`.toLowerCase().includes(words)),
      }))
      .filter(({ entries }) => entries.length > 0);
    this.setData({ groups, words });
  },

  clear() {
    this.setData({ groups: contents, words: '' });
  },
});
