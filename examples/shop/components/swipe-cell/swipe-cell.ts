/** Less than this, in px, is a tap. */
const SLOP = 8;
/** How far the row opens, in px: the width of what is below. */
const WIDTH = 80;

/** A row that is pulled to the left to show "Delete" below it. */
Component({
  properties: {
    /** Of the row, for those who do not see it. */
    label: String,
  },

  data: {
    /** To the left, in px. */
    shift: 0,
    isDragged: false,
    startX: 0,
    startShift: 0,
  },

  methods: {
    begin(event: WechatMiniprogram.Touch) {
      const { shift } = this.data;
      this.setData({ startX: event.touches[0]!.clientX, startShift: shift });
    },
    drag(event: WechatMiniprogram.Touch) {
      const { startX, startShift, isDragged } = this.data;
      const moved = startX - event.touches[0]!.clientX;
      if (!isDragged && Math.abs(moved) < SLOP) return;
      this.setData({ isDragged: true, shift: Math.max(0, Math.min(WIDTH, startShift + moved)) });
    },
    /** It stays open, or closed, whichever is nearer. */
    end() {
      this.setData({ isDragged: false, shift: this.data.shift > WIDTH / 2 ? WIDTH : 0 });
    },
    remove() {
      this.setData({ shift: 0 });
      this.triggerEvent('remove');
    },
  },
});
