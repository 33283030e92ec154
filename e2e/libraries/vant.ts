import type { Library } from './library.ts';

const columns = "{{['Hangzhou', 'Ningbo', 'Wenzhou']}}";
const items = "{{[{ text: 'Zhejiang', children: [{ text: 'Hangzhou', id: 1 }, { text: 'Ningbo', id: 2 }] }]}}";
const steps = "{{[{ text: 'First', desc: 'Ordered' }, { text: 'Second', desc: 'Paid' }]}}";

/** Each component as its documentation shows it: parts inside what they are parts of, things that open, open. */
export const vant: Library = {
  name: '@vant/weapp',
  prefix: 'van-',
  build: 'lib',
  samples: {
    'van-action-sheet': `<van-action-sheet show title="Title" actions="{{[{ name: 'One' }, { name: 'Two', subname: 'more' }]}}" cancel-text="Cancel"/>`,
    'van-area': '<van-area area-list="{{areas}}" value="110101"/>',
    'van-button': '<van-button type="primary" icon="star-o">Button</van-button>',
    'van-header': '<van-header title="Calendar" show-title show-subtitle subtitle="May" first-day-of-week="{{0}}"/>',
    'van-month': '<van-month date="{{1577836800000}}" type="single" row-height="{{64}}" show-mark/>',
    'van-calendar':
      '<van-calendar show poppable="{{false}}" min-date="{{1577836800000}}" max-date="{{1583020800000}}" default-date="{{1577836800000}}" style="height: 500px"/>',
    'van-card': '<van-card num="2" price="2.00" desc="Description" title="Title" tag="New" origin-price="10.00"/>',
    'van-cascader': `<van-cascader title="Where" options="{{[{ text: 'Zhejiang', value: '1', children: [{ text: 'Hangzhou', value: '2' }] }]}}" value="2"/>`,
    'van-cell': '<van-cell title="Cell" value="Value" label="Label" is-link icon="location-o"/>',
    'van-cell-group': '<van-cell-group title="Group" inset><van-cell title="Cell"/></van-cell-group>',
    'van-checkbox': '<van-checkbox value="{{true}}">Checkbox</van-checkbox>',
    'van-checkbox-group': `<van-checkbox-group value="{{['a']}}"><van-checkbox name="a">a</van-checkbox><van-checkbox name="b">b</van-checkbox></van-checkbox-group>`,
    'van-circle': '<van-circle value="{{70}}" text="text"/>',
    'van-col': '<van-row gutter="20"><van-col span="8">a</van-col><van-col span="8" offset="8">b</van-col></van-row>',
    'van-row': '<van-row><van-col span="24">a</van-col></van-row>',
    'van-collapse': `<van-collapse value="{{['1']}}"><van-collapse-item title="One" name="1">Content</van-collapse-item><van-collapse-item title="Two" name="2">Content</van-collapse-item></van-collapse>`,
    'van-collapse-item': `<van-collapse value="1" accordion><van-collapse-item title="One" name="1">Content</van-collapse-item></van-collapse>`,
    'van-config-provider': `<van-config-provider theme-vars="{{ { buttonPrimaryColor: 'green' } }}"><van-button type="primary">Button</van-button></van-config-provider>`,
    'van-count-down': '<van-count-down time="{{1000000}}" auto-start="{{false}}"/>',
    'van-datetime-picker': '<van-datetime-picker type="datetime" value="{{1577836800000}}"/>',
    'van-dialog': '<van-dialog show title="Title" message="Message" show-cancel-button/>',
    'van-divider': '<van-divider contentPosition="center">Text</van-divider>',
    'van-dropdown-item': `<van-dropdown-menu><van-dropdown-item title="Filter"><van-cell title="Inside"/></van-dropdown-item></van-dropdown-menu>`,
    'van-dropdown-menu': `<van-dropdown-menu active-color="#1989fa"><van-dropdown-item value="{{0}}" options="{{[{ text: 'All', value: 0 }, { text: 'New', value: 1 }]}}"/></van-dropdown-menu>`,
    'van-empty': '<van-empty description="Nothing" image="error"/>',
    'van-field': '<van-field value="Ada" label="Name" placeholder="Who?" required clearable icon="question-o"/>',
    'van-goods-action-button':
      '<van-goods-action><van-goods-action-button text="Buy" type="warning"/></van-goods-action>',
    'van-goods-action-icon':
      '<van-goods-action><van-goods-action-icon icon="chat-o" text="Chat" info="5"/></van-goods-action>',
    'van-goods-action': '<van-goods-action><van-goods-action-button text="Buy"/></van-goods-action>',
    'van-grid':
      '<van-grid column-num="3"><van-grid-item icon="photo-o" text="Text" wx:for="{{6}}" wx:key="*this"/></van-grid>',
    'van-grid-item': '<van-grid><van-grid-item icon="home-o" text="Text" badge="9" dot/></van-grid>',
    'van-icon': '<van-icon name="chat-o" info="9" color="red" size="40px"/>',
    'van-image': '<van-image width="100" height="100" round lazy-load src="/picture.png"/>',
    'van-index-anchor':
      '<van-index-bar><view><van-index-anchor index="A"/><van-cell title="Ada"/></view></van-index-bar>',
    'van-index-bar': `<van-index-bar><view wx:for="{{['A', 'B', 'C']}}" wx:key="*this"><van-index-anchor index="{{item}}"/><van-cell title="{{item}}da"/></view></van-index-bar>`,
    'van-info': '<van-info info="9"/>',
    'van-loading': '<van-loading type="spinner" size="24px">Loading</van-loading>',
    'van-nav-bar': '<van-nav-bar title="Title" left-text="Back" right-text="Button" left-arrow/>',
    'van-notice-bar':
      '<van-notice-bar left-icon="volume-o" text="A notice that is a good deal longer than its bar is wide, so it runs"/>',
    'van-notify': '<van-notify show message="Message"/>',
    'van-overlay': '<van-overlay show><view>Above</view></van-overlay>',
    'van-panel': '<van-panel title="Title" desc="Description" status="Status">Content</van-panel>',
    'van-picker': `<van-picker columns="${columns}" show-toolbar title="Title"/>`,
    'van-picker-column': `<van-picker-column initial-options="${columns}" item-height="44" visible-item-count="6" default-index="1"/>`,
    'van-popup': '<van-popup show position="bottom" closeable>Content</van-popup>',
    'van-progress': '<van-progress percentage="50" stroke-width="4"/>',
    'van-radio': '<van-radio name="a" value="a">a</van-radio>',
    'van-radio-group':
      '<van-radio-group value="a"><van-radio name="a">a</van-radio><van-radio name="b">b</van-radio></van-radio-group>',
    'van-rate': '<van-rate value="{{2.5}}" allow-half/>',
    'van-search': '<van-search value="" placeholder="Search" show-action/>',
    'van-share-sheet': `<van-share-sheet show title="Share" options="{{[{ name: 'Link', icon: 'link' }, { name: 'Poster', icon: 'poster' }]}}"/>`,
    'van-options': `<van-options options="{{[{ name: 'Link', icon: 'link' }]}}"/>`,
    'van-sidebar':
      '<van-sidebar active-key="{{1}}"><van-sidebar-item title="One"/><van-sidebar-item title="Two" dot/></van-sidebar>',
    'van-sidebar-item': '<van-sidebar><van-sidebar-item title="One" badge="5"/></van-sidebar>',
    'van-skeleton': '<van-skeleton title avatar row="3"/>',
    'van-slider': '<van-slider value="50" use-button-slot><view slot="button">50</view></van-slider>',
    'van-stepper': '<van-stepper value="{{1}}" min="1" max="8" step="2"/>',
    'van-steps': `<van-steps steps="${steps}" active="{{1}}"/>`,
    'van-sticky': '<van-sticky offset-top="{{50}}"><van-button>Button</van-button></van-sticky>',
    'van-submit-bar': '<van-submit-bar price="{{3050}}" button-text="Pay" tip="{{true}}">Tip</van-submit-bar>',
    'van-swipe-cell':
      '<van-swipe-cell right-width="{{65}}" left-width="{{65}}"><view slot="left">Left</view><van-cell title="Cell"/><view slot="right">Delete</view></van-swipe-cell>',
    'van-switch': '<van-switch checked="{{true}}"/>',
    'van-tab': '<van-tabs><van-tab title="One">Content</van-tab></van-tabs>',
    'van-tabs':
      '<van-tabs active="{{1}}" animated swipeable sticky><van-tab wx:for="{{5}}" wx:key="*this" title="Tab {{item}}">Content {{item}}</van-tab></van-tabs>',
    'van-tabbar':
      '<van-tabbar active="{{0}}"><van-tabbar-item icon="home-o">Home</van-tabbar-item><van-tabbar-item icon="search" dot>Search</van-tabbar-item></van-tabbar>',
    'van-tabbar-item': '<van-tabbar><van-tabbar-item icon="home-o" info="5">Home</van-tabbar-item></van-tabbar>',
    'van-tag': '<van-tag type="primary" closeable>Tag</van-tag>',
    'van-toast': '<van-toast show message="Message"/>',
    'van-transition': '<van-transition show name="fade-up"><view>Content</view></van-transition>',
    'van-tree-select': `<van-tree-select items="${items}" main-active-index="{{0}}" active-id="{{[1]}}"/>`,
    'van-uploader': `<van-uploader file-list="{{[{ url: '/picture.png', name: 'Picture', isImage: true, deletable: true }]}}" max-count="2"/>`,
  },
  data: {
    'van-area': {
      areas: {
        province_list: { 110000: 'Beijing' },
        city_list: { 110100: 'Beijing' },
        county_list: { 110101: 'Dongcheng' },
      },
    },
  },
};
