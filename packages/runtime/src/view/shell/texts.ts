const ENGLISH = {
  back: 'Back',
  home: 'Home page',
  tabs: 'Tabs',
  cancel: 'Cancel',
  confirm: 'OK',
  input: 'Text',
  actions: 'Actions',
  menu: 'Menu',
  close: 'Close',
  closed: 'This app is closed.',
  reopen: 'Open again',
  again: 'Re-enter the mini program',
  about: 'About',
  aboutText: 'A mini program, shown by heddle.',
  crashed: 'This app has stopped.',
  hung: 'This app does not answer.',
  reload: 'Start again',
  wait: 'Wait',
  choose: 'Choose a file',
  preview: 'Preview',
  picture: 'Picture',
  previous: 'Previous',
  next: 'Next',
  crop: 'Crop',
  zoom: 'Zoom',
};

const CHINESE: typeof ENGLISH = {
  back: '返回',
  home: '首页',
  tabs: '标签栏',
  cancel: '取消',
  confirm: '确定',
  input: '文本',
  actions: '操作菜单',
  menu: '菜单',
  close: '关闭',
  closed: '小程序已关闭。',
  reopen: '重新打开',
  again: '重新进入小程序',
  about: '关于',
  aboutText: '由 heddle 运行的小程序。',
  crashed: '应用已停止运行。',
  hung: '应用没有响应。',
  reload: '重新启动',
  wait: '等待',
  choose: '选择文件',
  preview: '预览',
  picture: '图片',
  previous: '上一张',
  next: '下一张',
  crop: '裁剪',
  zoom: '缩放',
};

/** The shell's own words, in the language of the browser. Texts that an app gives are shown as they are. */
export function texts(): typeof ENGLISH {
  return inLanguage(ENGLISH, CHINESE);
}

/** Chooses between two tables of words. Those of sheets that few apps show stand in tables of their own. */
export function inLanguage<T>(english: T, chinese: T): T {
  return navigator.language.startsWith('zh') ? chinese : english;
}
