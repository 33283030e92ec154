import favourable from '../../behaviors/favourable';

/** A heart that is filled for favourites. */
Component({
  behaviors: [favourable],

  properties: {
    /** Of the product, for those who do not see the heart's neighbour. */
    name: String,
    /** For a bar: without the round ground that pictures need. */
    plain: Boolean,
  },
});
