import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: {
    tools: [
      { name: 'bold', label: 'Bold' },
      { name: 'italic', label: 'Italic' },
      { name: 'header', value: 2, label: 'Heading' },
      { name: 'list', value: 'bullet', label: 'List' },
    ],
    formats: {},
  },

  withEditor(id: string, work: (editor: WechatMiniprogram.EditorContext) => void) {
    wx.createSelectorQuery()
      .select(id)
      .context(({ context }) => work(context as WechatMiniprogram.EditorContext))
      .exec();
  },

  ready() {
    this.setData({ 'told.text': 'ready' });
  },

  fill() {
    this.withEditor('#reader', (editor) =>
      editor.setContents({ html: '<p>Nobody can <strong>change</strong> this.</p>' }),
    );
  },

  status({ detail }: WechatMiniprogram.CustomEvent) {
    this.setData({ formats: detail });
  },

  write({ detail }: WechatMiniprogram.EditorInput) {
    this.setData({ 'told.text': detail.html });
  },

  format({ currentTarget: { dataset } }: WechatMiniprogram.TouchEvent) {
    this.withEditor('#editor', (editor) => editor.format(dataset.name, dataset.value));
  },

  undo() {
    this.withEditor('#editor', (editor) => editor.undo());
  },

  clear() {
    this.withEditor('#editor', (editor) => editor.clear());
  },
});
