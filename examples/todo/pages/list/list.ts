import type { TodoApp } from '../../app';
import { addTodo, allTodos, changeTodo, removeTodo } from '../../shared/todos';
import type { Todo } from '../../shared/todos';

type Filter = 'all' | 'open' | 'done';

/** Every row has the id of its task as `data-id`. */
type RowEvent<Detail extends object = object> = WechatMiniprogram.CustomEvent<Detail, object, { id: number }>;

Page({
  data: {
    draft: '',
    filter: 'all' as Filter,
    filters: [
      { name: 'all', label: 'All' },
      { name: 'open', label: 'Open' },
      { name: 'done', label: 'Done' },
    ],
    todos: [] as readonly Todo[],
    openCount: 0,
    /** The task that was added last. */
    newest: 0,
  },

  /** Another page may have changed the tasks. */
  onShow() {
    this.refresh();
  },

  onDraft(event: WechatMiniprogram.Input) {
    this.setData({ draft: event.detail.value });
  },

  add() {
    const title = this.data.draft.trim();
    if (title === '') return;
    const { id } = addTodo(title);
    this.setData({ draft: '', newest: id });
    this.refresh();
  },

  choose(event: WechatMiniprogram.TouchEvent<object, object, { filter: Filter }>) {
    this.setData({ filter: event.currentTarget.dataset.filter });
    this.refresh();
  },

  toggle(event: RowEvent<{ done: boolean }>) {
    const { done } = event.detail;
    changeTodo(event.currentTarget.dataset.id, { done });
    if (done) getApp<TodoApp>().globalData.ticks += 1;
    this.refresh();
  },

  open(event: RowEvent) {
    wx.navigateTo({ url: `../detail/detail?id=${event.currentTarget.dataset.id}` });
  },

  remove(event: RowEvent) {
    removeTodo(event.currentTarget.dataset.id);
    this.refresh();
  },

  refresh() {
    const { filter } = this.data;
    const todos = allTodos();
    this.setData({
      todos: todos.filter(({ done }) => filter === 'all' || done === (filter === 'done')),
      openCount: todos.filter(({ done }) => !done).length,
    });
  },
});
