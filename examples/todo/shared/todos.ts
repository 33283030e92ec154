export interface Todo {
  readonly id: number;
  readonly title: string;
  readonly done: boolean;
}

const STORAGE_KEY = 'todos';

/** Read once: a module lives as long as the app. A key that was never written is an empty string. */
let todos: readonly Todo[] = wx.getStorageSync<Todo[] | ''>(STORAGE_KEY) || [];

export function allTodos(): readonly Todo[] {
  return todos;
}

export function findTodo(id: number): Todo | undefined {
  return todos.find((todo) => todo.id === id);
}

export function addTodo(title: string): Todo {
  const id = Math.max(0, ...todos.map((todo) => todo.id)) + 1;
  const todo = { id, title, done: false };
  keep([todo, ...todos]);
  return todo;
}

export function changeTodo(id: number, change: Partial<Omit<Todo, 'id'>>): void {
  keep(todos.map((todo) => (todo.id === id ? { ...todo, ...change } : todo)));
}

export function removeTodo(id: number): void {
  keep(todos.filter((todo) => todo.id !== id));
}

function keep(changed: readonly Todo[]): void {
  todos = changed;
  wx.setStorageSync(STORAGE_KEY, changed);
}
