import type { TodoApp } from '../../app';
import { allTodos } from '../../shared/todos';

Page({
  data: {
    total: 0,
    done: 0,
    ticks: 0,
  },

  onShow() {
    const todos = allTodos();
    this.setData({
      total: todos.length,
      done: todos.filter(({ done }) => done).length,
      ticks: getApp<TodoApp>().globalData.ticks,
    });
  },
});
