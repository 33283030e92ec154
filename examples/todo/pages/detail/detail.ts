import { changeTodo, findTodo, removeTodo } from '../../shared/todos';

Page({
  data: {
    /** 0: there is no such task. */
    id: 0,
    title: '',
  },

  onLoad(query: { id?: string }) {
    const todo = findTodo(Number(query.id));
    if (todo) this.setData({ id: todo.id, title: todo.title });
  },

  async save() {
    const title = this.data.title.trim();
    if (title === '') return;
    changeTodo(this.data.id, { title });
    await wx.navigateBack();
    wx.showToast({ title: 'Saved' });
  },

  async remove() {
    const { id, title } = this.data;
    const { confirm } = await wx.showModal({
      title: 'Delete this task?',
      content: title,
      confirmText: 'Yes',
      cancelText: 'No',
    });
    if (!confirm) return;
    removeTodo(id);
    await wx.navigateBack();
    wx.showToast({ title: 'Deleted' });
  },
});
