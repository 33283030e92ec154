import type { Answer } from '../../shared/calls';

/** One call of the API: its name, what it does, a button that makes it, and what it answered. */
Component({
  properties: {
    name: String,
    about: String,
    action: String,
    answer: { type: Object, value: null as unknown as Answer },
  },

  methods: {
    make() {
      this.triggerEvent('make');
    },
  },
});
