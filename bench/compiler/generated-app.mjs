/**
 * Files of an app with many pages, each of its own: lists, conditions, forms, three of many components, a shared
 * template, a WXS module, a style sheet that imports a common one.
 * @param {number} pages
 * @param {number} [components] As many as pages, unless given.
 * @returns {Record<string, string>}
 */
export function generatedApp(pages, components = pages) {
  const paths = Array.from({ length: pages }, (_, i) => `pages/page${i}/index`);
  /** @type {Record<string, string>} */
  const files = {
    'app.json': JSON.stringify({ pages: paths, window: { navigationBarTitleText: 'Generated' } }),
    'app.js': 'App({ globalData: { user: null } });',
    'app.wxss': 'page { font-size: 28rpx; }\n.row { display: flex; padding: 20rpx; }',
    'common/common.wxss': '.title { font-size: 36rpx; margin: 10rpx; }\n'.repeat(20),
    'common/badge.wxml': '<template name="badge"><text class="badge" wx:if="{{count}}">{{count}}</text></template>',
    'common/format.wxs': 'module.exports = { price: function (n) { return n.toFixed(2); } };',
    'common/request.js': 'module.exports = (url) => new Promise((resolve) => wx.request({ url, success: resolve }));',
  };
  for (let i = 0; i < components; i++) Object.assign(files, component(`components/card${i}/card`, i));
  paths.forEach((path, i) => Object.assign(files, page(path, i, { pages, components })));
  return files;
}

/**
 * @param {string} path
 * @param {number} i
 */
function component(path, i) {
  return {
    [`${path}.json`]: '{ "component": true }',
    [`${path}.wxml`]: `<view class="card card-${i}" bind:tap="open"><text>{{title}}</text><slot/><view hidden="{{!note}}">{{note}}</view></view>`,
    [`${path}.wxss`]: `.card { border-radius: 8rpx; }\n.card-${i} { color: #0${i % 10}0; }`,
    [`${path}.js`]: `Component({ properties: { title: String, note: String }, methods: { open() { this.triggerEvent('open', ${i}); } } });`,
  };
}

/**
 * @param {string} path
 * @param {number} i
 * @param {{ pages: number, components: number }} counts
 */
function page(path, i, { pages, components }) {
  const cards = [0, 7, 19].map((step) => (i + step) % components);
  const section = (/** @type {number} */ n) => `
  <view class="section section-${n} {{active === ${n} ? 'active' : ''}}" data-section="${n}" bind:tap="choose">
    <text class="title">{{titles[${n}] || 'Section ${n} of page ${i}'}}</text>
    <card${cards[n % 3]} wx:for="{{rows${n}}}" wx:key="id" title="{{item.name}}" note="{{index + 1}}. {{item.note}}" data-id="{{item.id}}" bind:open="open">
      <view class="row" style="width: {{item.width}}px">{{f.price(item.price * item.count)}}</view>
      <template is="badge" data="{{count: item.count}}"/>
    </card${cards[n % 3]}>
    <view wx:if="{{!rows${n}.length && !loading}}" class="empty">Nothing here</view>
    <view wx:elif="{{loading}}" class="loading">Loading {{progress * 100}} %</view>
    <input wx:else class="field" value="{{query.text${n}}}" placeholder="Search" bind:input="search"/>
  </view>`;
  return {
    [`${path}.json`]: JSON.stringify({
      usingComponents: Object.fromEntries(cards.map((card) => [`card${card}`, `/components/card${card}/card`])),
    }),
    [`${path}.wxml`]: `<import src="/common/badge.wxml"/>\n<wxs src="/common/format.wxs" module="f"/>\n<view class="page">${[0, 1, 2, 3, 4].map(section).join('')}\n</view>`,
    [`${path}.wxss`]: `@import "/common/common.wxss";\n${[0, 1, 2, 3, 4].map((n) => `.section-${n} { padding: ${n}rpx; }\n.section-${n} .title { color: #${i % 10}${n}0; }`).join('\n')}`,
    [`${path}.js`]: `const request = require('../../common/request');
Page({
  data: { active: 0, loading: false, progress: 0, titles: [], query: {}, rows0: [], rows1: [], rows2: [], rows3: [], rows4: [] },
  async onLoad(options) {
    this.setData({ loading: true });
    const { data = [] } = await request('https://example.com/page/${i}?' + options.id);
    for (const [n, rows] of Object.entries(data)) this.setData({ ['rows' + n]: rows.map((row) => ({ ...row, width: row.count * 10 })) });
    this.setData({ loading: false });
  },
  choose(event) { this.setData({ active: event.currentTarget.dataset.section }); },
  search(event) { this.setData({ 'query.text${i % 5}': event.detail.value }); },
  open(event) { wx.navigateTo({ url: '/pages/page${(i + 1) % pages}/index?id=' + event.currentTarget.dataset.id }); },
});`,
  };
}
