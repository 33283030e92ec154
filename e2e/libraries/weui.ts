import type { Library } from './library.ts';

/** Each component as its documentation shows it: parts inside what they are parts of, things that open, open. */
export const weui: Library = {
  name: 'weui-miniprogram',
  prefix: 'mp-',
  build: 'miniprogram_dist',
  samples: {
    'mp-actionsheet': `<mp-actionsheet show title="Title" actions="{{[{ text: 'One', value: 1 }, { text: 'Two', type: 'warn', value: 2 }]}}"/>`,
    'mp-badge': '<mp-badge content="8"/>',
    'mp-cell': '<mp-cells><mp-cell link value="Title" footer="Footer" hover/></mp-cells>',
    'mp-cells': '<mp-cells title="Title" footer="Footer"><mp-cell>Content</mp-cell></mp-cells>',
    'mp-checkbox':
      '<mp-cells><mp-checkbox-group prop="radio"><mp-checkbox label="One" value="1" checked/></mp-checkbox-group></mp-cells>',
    'mp-checkbox-group':
      '<mp-cells><mp-checkbox-group prop="checkbox" multi><mp-checkbox label="One" value="1"/><mp-checkbox label="Two" value="2" checked/></mp-checkbox-group></mp-cells>',
    'mp-dialog': `<mp-dialog title="Title" show buttons="{{[{ text: 'Cancel' }, { text: 'OK' }]}}">Content</mp-dialog>`,
    'mp-form': `<mp-form models="{{ { name: 'Ada' } }}" rules="{{[{ name: 'name', rules: { required: true, message: 'Needed' } }]}}"><mp-cells><mp-cell prop="name" title="Name" ext-class=""><input value="Ada"/></mp-cell></mp-cells></mp-form>`,
    'mp-form-page':
      '<mp-form-page title="Title" subtitle="Subtitle"><mp-cells><mp-cell>Content</mp-cell></mp-cells></mp-form-page>',
    'mp-gallery': `<mp-gallery show img-urls="{{['/picture.png', '/picture.png']}}" current="{{0}}"/>`,
    'mp-grids': `<mp-grids grids="{{[{ imgUrl: '/picture.png', url: '/pages/mp-cell', text: 'One' }]}}"/>`,
    'mp-half-screen-dialog': `<mp-half-screen-dialog show title="Title" sub-title="Sub" desc="Description" tips="Tips" buttons="{{[{ type: 'primary', text: 'OK', value: 1 }]}}"/>`,
    'mp-icon': '<mp-icon icon="add" color="black" size="{{25}}"/>',
    'mp-loading': '<mp-loading show animated duration="900" type="dot-gray"/>',
    'mp-msg': '<mp-msg type="success" title="Done"><view slot="desc">It is done</view></mp-msg>',
    'mp-navigation-bar': '<mp-navigation-bar title="Title" back loading/>',
    'mp-searchbar': '<mp-searchbar value="Ada" placeholder="Search"/>',
    'mp-slideview': `<mp-slideview show buttons="{{[{ text: 'Delete', type: 'warn' }]}}"><mp-cell value="Cell"/></mp-slideview>`,
    'mp-tabbar': `<mp-tabbar current="{{1}}" list="{{[{ text: 'One', iconPath: '/picture.png', selectedIconPath: '/picture.png' }, { text: 'Two', iconPath: '/picture.png', selectedIconPath: '/picture.png', badge: 'New' }]}}"/>`,
    'mp-toptips': '<mp-toptips show type="success" msg="Done" delay="{{0}}"/>',
    'mp-uploader': `<mp-uploader title="Pictures" max-count="{{3}}" tips="Tips" files="{{[{ url: '/picture.png' }]}}"/>`,
  },
};
