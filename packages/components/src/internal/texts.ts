const ENGLISH = {
  cancel: 'Cancel',
  confirm: 'OK',
  column: 'Column',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  hour: 'Hour',
  minute: 'Minute',
  province: 'Province',
  city: 'City',
  district: 'District',
  dialog: 'Dialog',
  user: 'WeChat user',
  needsHost: 'needs the embedding site',
  impossible: 'is not possible in a browser',
};

const CHINESE: typeof ENGLISH = {
  cancel: '取消',
  confirm: '确定',
  column: '列',
  year: '年',
  month: '月',
  day: '日',
  hour: '时',
  minute: '分',
  province: '省',
  city: '市',
  district: '区',
  dialog: '弹窗',
  user: '微信用户',
  needsHost: '需要宿主网站提供',
  impossible: '在浏览器中无法实现',
};

/** The components' own words, in the language of the browser. Texts that authors give are shown as they are. */
export function texts(): typeof ENGLISH {
  return navigator.language.startsWith('zh') ? CHINESE : ENGLISH;
}
