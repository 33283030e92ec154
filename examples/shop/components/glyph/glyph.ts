/** A sign in the colour and size of the text around it. Its names are the classes of `glyph.wxss`. */
Component({
  properties: {
    name: String,
  },
});
