const NAMES =
  'Ada Alan Anita Barbara Blaise Brendan Carol Charles Clara Dana Dennis Donald Edsger Evelyn Frances Grace';

Page({
  data: {
    letters: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    groups: groupsOf(NAMES.split(' ')),
    opened: '',
    selected: '',
  },

  onOpenCell(event) {
    this.setData({ opened: event.detail.name });
  },

  onSelect(event) {
    this.setData({ selected: event.detail });
  },

  remove(event) {
    const { name } = event.currentTarget.dataset;
    const names = this.data.groups.flatMap((group) => group.names);
    this.setData({ groups: groupsOf(names.filter((each) => each !== name)) });
  },
});

function groupsOf(names) {
  const letters = [...new Set(names.map((name) => name[0]))];
  return letters.map((letter) => ({ letter, names: names.filter((name) => name.startsWith(letter)) }));
}
