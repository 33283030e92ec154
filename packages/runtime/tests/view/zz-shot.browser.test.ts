import { page } from 'vitest/browser';
import { expect, test } from 'vitest';
import { stackOf, startHome } from './app.ts';
import type { Units } from './app.ts';
const units: Units = {
  home: ({ html }) => ({ render: (s) => html`<wx-view .$s=${s} style="padding:16px;background:#f7f7f7;min-height:600px"><wx-view style="background:#fff;border-radius:8px;padding:16px">Hello page content 你好</wx-view></wx-view>`, nodes: [], lists: [] }),
};
const icon = (c: string) => `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="${c}"/></svg>`)}`;
const config = { pages: ['home'], window: { navigationBarTitleText: 'WeChat', navigationBarBackgroundColor: '#ededed', navigationBarTextStyle: 'black' as const },
  tabBar: { list: ['Chats', 'Contacts', 'Discover', 'Me'].map((text, i) => ({ pagePath: i ? `p${i}` : 'home', text, iconPath: icon('#999'), selectedIconPath: icon('#07c160') })), color: '#7a7e83', selectedColor: '#07c160' } };
const shoot = (name: string) => page.screenshot({ path: `/work/main/.cache/shots/${name}.png` });
for (const [w, h, n] of [[390, 844, 'phone'], [1280, 800, 'desktop']] as const)
  test(n, async () => {
    await page.viewport(w, h);
    const app = await startHome({ units, config }, {});
    const call = async (api: string, args: object) => { app.send({ type: 'call', id: 1, api, args, page: 1 }); await new Promise((r) => setTimeout(r, 500)); };
    await call('setTabBarBadge', { index: 0, text: '99+' }); await call('showTabBarRedDot', { index: 2 });
    await call('showNavigationBarLoading', {});
    await shoot(`${n}-tabs`);
    await call('showToast', { title: '已完成', duration: 1e5 }); await shoot(`${n}-toast`);
    await call('showToast', { title: 'A plain message that is a bit longer than a line would be', icon: 'none', duration: 1e5 }); await shoot(`${n}-plain`);
    await call('showLoading', { title: '加载中' }); await shoot(`${n}-loading`); await call('hideLoading', {});
    await call('showModal', { title: '提示', content: '这是一个模态弹窗，确定要删除吗？' }); await shoot(`${n}-modal`);
    app.shell.querySelector('dialog')!.close();
    await call('showModal', { title: 'Name', editable: true, placeholderText: 'Your name' }); await shoot(`${n}-edit`);
    app.shell.querySelector('dialog')!.close();
    await call('showActionSheet', { alertText: 'Choose one', itemList: ['Take photo', 'From album', 'Delete'] }); await shoot(`${n}-sheet`);
    app.shell.querySelector('dialog')!.close();
    app.flush({ definitions: [{ definition: 7, is: 'home2' }], births: [{ owner: 0, way: [], node: 0, definition: 7, ids: [2], data: [{}] }], stack: stackOf([1, 2], 'navigateTo') });
    await new Promise((r) => setTimeout(r, 120)); await shoot(`${n}-mid`);
    await new Promise((r) => setTimeout(r, 400)); await shoot(`${n}-pushed`);
    expect(1).toBe(1);
  }, 60000);
