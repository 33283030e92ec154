import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { drawn: '', count: 0 },

  onReady() {
    this.drawOld();
    this.withCanvas('#deep', (canvas) => {
      const gl = canvas.getContext('webgl');
      if (!gl) return;
      gl.clearColor(0.18, 0.44, 0.72, 1);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.enable(gl.SCISSOR_TEST);
      gl.scissor(30, 20, 90, 60);
      gl.clearColor(0.96, 0.73, 0.37, 1);
      gl.clear(gl.COLOR_BUFFER_BIT);
    });
    this.more();
  },

  withCanvas(id: string, work: (canvas: WechatMiniprogram.Canvas) => void) {
    wx.createSelectorQuery()
      .select(id)
      .fields({ node: true, size: true })
      .exec(([found]) => found && work(found.node));
  },

  more() {
    this.withCanvas('#flat', (canvas) => {
      const context = canvas.getContext('2d');
      const index = this.data.count;
      context.fillStyle = ['#2f6fb8', '#2c7a4b', '#a4572a'][index % 3];
      context.beginPath();
      context.arc(40 + ((index * 45) % 220), 75, 26, 0, Math.PI * 2);
      context.fill();
      this.setData({ count: index + 1, drawn: `circles ${index + 1}` });
    });
  },

  drawOld() {
    const context = wx.createCanvasContext('old');
    context.setFillStyle('#2c7a4b');
    context.fillRect(20, 20, 110, 90);
    context.setStrokeStyle('#f4b95e');
    context.setLineWidth(6);
    context.strokeRect(60, 45, 110, 80);
    context.draw();
  },

  touch({ touches: [touch] }: WechatMiniprogram.TouchCanvas) {
    this.setData({ drawn: `touched at ${Math.round(touch?.x ?? 0)}, ${Math.round(touch?.y ?? 0)}` });
  },
});
