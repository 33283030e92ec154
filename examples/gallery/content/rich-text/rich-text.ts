import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: {
    taps: 0,
    html: `<h3>Heddle</h3><p>It keeps <b>two</b> sets of threads <i style="color: #b3261e">apart</i>.</p>
      <ul><li>warp</li><li>weft</li></ul><script>alert(1)</script>
      <table style="border-collapse: collapse"><tr><td style="border: 1px solid #8a939c; padding: 4px 10px">1</td><td style="border: 1px solid #8a939c; padding: 4px 10px">2</td></tr></table>`,
    nodes: [
      {
        name: 'p',
        attrs: { style: 'padding: 10px; border-left: 4px solid #0a7d4b' },
        children: [
          { type: 'text', text: 'A quotation, ' },
          { name: 'strong', children: [{ type: 'text', text: 'built from objects.' }] },
        ],
      },
    ],
  },

  tap() {
    this.setData({ taps: this.data.taps + 1 });
  },
});
