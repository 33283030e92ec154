/** One thing to see and try: a title, perhaps a remark, what is shown, and what came of it. */
Component({
  properties: {
    title: String,
    note: String,
    /** What the last event told. */
    result: String,
  },
});
