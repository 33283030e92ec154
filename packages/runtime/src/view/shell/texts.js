const ENGLISH = {
    back: 'Back',
    home: 'Home page',
    tabs: 'Tabs',
    cancel: 'Cancel',
    confirm: 'OK',
    input: 'Text',
    actions: 'Actions',
    crashed: 'This app has stopped.',
    hung: 'This app does not answer.',
    reload: 'Start again',
    wait: 'Wait',
};
const CHINESE = {
    back: '返回',
    home: '首页',
    tabs: '标签栏',
    cancel: '取消',
    confirm: '确定',
    input: '文本',
    actions: '操作菜单',
    crashed: '应用已停止运行。',
    hung: '应用没有响应。',
    reload: '重新启动',
    wait: '等待',
};
/** The shell's own words, in the language of the browser. Texts that an app gives are shown as they are. */
export function texts() {
    return navigator.language.startsWith('zh') ? CHINESE : ENGLISH;
}
//# sourceMappingURL=texts.js.map