const ENGLISH = {
  title: 'heddle playground',
  example: 'Example',
  language: 'Language',
  files: 'Files',
  file: 'File',
  code: 'Code',
  app: 'App',
  source: (file: string) => `Source of ${file}`,
  revert: 'Undo all changes',
  edited: 'edited',
  compiling: 'Compiling …',
  compiled: (milliseconds: string) => `Compiled in ${milliseconds} ms`,
  errors: (count: number) => (count === 1 ? '1 error' : `${count} errors`),
  warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
  running: 'Running app',
  starting: 'Starting …',
  restart: 'Restart the app',
  outdated: 'The source has errors. This is the app from before.',
  cannotRun: 'The source has errors, so there is nothing to run yet.',
  seeProblems: 'See what is wrong',
  panels: 'Panels',
  output: 'Output',
  messages: 'Messages',
  problems: 'Problems',
  tree: 'Tree',
  parts: 'Parts of the output',
  view: 'View',
  skeleton: 'Skeleton',
  css: 'CSS',
  script: 'Script',
  viewBundle: 'View bundle',
  logicBundle: 'Logic bundle',
  viewNote: 'Lit templates, drawn by the page.',
  skeletonNote: 'The nodes that lead to components or slots, for the worker.',
  cssNote: 'Adopted by the shadow root of each page that needs it.',
  scriptNote: 'A module, run when it is first required.',
  viewBundleNote: 'All that the page gets: settings, styles, templates.',
  logicBundleNote: 'All that the worker gets: modules, skeletons.',
  noOutput: 'Nothing of its own comes of this file: settings go into the bundles.',
  noOutputYet: 'There is no output yet.',
  bytes: (count: string) => `${count} B`,
  kilobytes: (count: string) => `${count} kB`,
  toLogic: 'To the worker',
  toView: 'To the page',
  pause: 'Pause',
  resume: 'Resume',
  clear: 'Clear',
  filter: 'Filter',
  filterHint: 'flush, event, …',
  beats: 'Heartbeats',
  noMessages: 'Nothing has been sent. Tap something in the app.',
  noMatches: 'No message fits the filter.',
  noProblems: 'Nothing to report.',
  whileRunning: 'While running',
  treeNote: 'The page as it was written, with its components opened.',
  noTree: 'There is no page to show yet.',
};

export type Texts = typeof ENGLISH;

const CHINESE: Texts = {
  title: 'heddle 演练场',
  example: '示例',
  language: '语言',
  files: '文件',
  file: '文件',
  code: '代码',
  app: '应用',
  source: (file) => `${file} 的源码`,
  revert: '撤销全部修改',
  edited: '已修改',
  compiling: '正在编译…',
  compiled: (milliseconds) => `编译用时 ${milliseconds} 毫秒`,
  errors: (count) => `${count} 个错误`,
  warnings: (count) => `${count} 个警告`,
  running: '运行中的应用',
  starting: '正在启动…',
  restart: '重新启动应用',
  outdated: '源码有错误，这里是修改前的应用。',
  cannotRun: '源码有错误，暂时无法运行。',
  seeProblems: '查看问题',
  panels: '面板',
  output: '编译结果',
  messages: '消息',
  problems: '问题',
  tree: '节点树',
  parts: '编译结果的各部分',
  view: '视图',
  skeleton: '骨架',
  css: '样式',
  script: '脚本',
  viewBundle: '视图包',
  logicBundle: '逻辑包',
  viewNote: '由页面绘制的 Lit 模板。',
  skeletonNote: '通向组件或插槽的节点，供逻辑线程使用。',
  cssNote: '由用到它的页面的影子根采用。',
  scriptNote: '模块，首次被引用时执行。',
  viewBundleNote: '页面得到的全部内容：配置、样式和模板。',
  logicBundleNote: '逻辑线程得到的全部内容：模块和骨架。',
  noOutput: '此文件没有单独的编译结果：配置会写入两个包中。',
  noOutputYet: '还没有编译结果。',
  bytes: (count) => `${count} B`,
  kilobytes: (count) => `${count} kB`,
  toLogic: '发往逻辑线程',
  toView: '发往页面',
  pause: '暂停',
  resume: '继续',
  clear: '清空',
  filter: '筛选',
  filterHint: 'flush、event……',
  beats: '心跳',
  noMessages: '还没有消息。点一点应用试试。',
  noMatches: '没有符合筛选条件的消息。',
  noProblems: '没有问题。',
  whileRunning: '运行时',
  treeNote: '作者所写的当前页面，组件已展开。',
  noTree: '还没有可显示的页面。',
};

export const TEXTS = { en: ENGLISH, zh: CHINESE } as const;

export type Language = keyof typeof TEXTS;

/** Each language by its own name, and as `lang` has it. */
export const LANGUAGES: Readonly<Record<Language, { readonly name: string; readonly tag: string }>> = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '中文', tag: 'zh-CN' },
};

const CHOICE = 'heddle-playground:language';

/** What was chosen here before, else the language of the browser. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(CHOICE);
  if (chosen === 'en' || chosen === 'zh') return chosen;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(CHOICE, language);
}
