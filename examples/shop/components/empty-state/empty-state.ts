/** What stands where nothing is yet. Between its tags: a way out. */
Component({
  properties: {
    /** Name of a glyph. */
    sign: String,
    title: String,
    line: String,
  },
});
