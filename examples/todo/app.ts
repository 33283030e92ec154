export interface TodoApp {
  /** What all pages share, for as long as the app is open. Tasks are kept longer: see `shared/todos.ts`. */
  globalData: { finishedNow: number };
}

App<TodoApp>({
  globalData: { finishedNow: 0 },
});
