export interface TodoApp {
  /** What all pages share, for as long as the app is open. Tasks are kept longer: see `shared/todos.ts`. */
  globalData: { ticks: number };
}

App<TodoApp>({
  globalData: { ticks: 0 },
});
