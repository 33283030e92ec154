import { countries, findAddress, removeAddress, saveAddress } from '../../shared/addresses';

interface Form {
  readonly name: string;
  readonly phone: string;
  readonly street: string;
  readonly city: string;
  /** Index of `countries`. */
  readonly country: number;
  readonly preferred: boolean;
}

const texts = ['name', 'phone', 'street', 'city'] as const;

Page({
  data: {
    /** 0: a new one. */
    id: 0,
    countries,
    form: { name: '', phone: '', street: '', city: '', country: 0, preferred: false } as Form,
    /** Names of the fields that are still needed. */
    missing: {} as Partial<Record<(typeof texts)[number], boolean>>,
  },

  onLoad({ id }: { id?: string }) {
    const address = findAddress(Number(id));
    if (!address) return void wx.setNavigationBarTitle({ title: 'New address' });
    this.setData({ id: address.id, form: { ...address, country: Math.max(0, countries.indexOf(address.country)) } });
  },

  chooseCountry(event: WechatMiniprogram.PickerChange) {
    this.setData({ 'form.country': Number(event.detail.value) });
  },

  async save(event: WechatMiniprogram.FormSubmit) {
    const form = event.detail.value as unknown as Form;
    const missing = Object.fromEntries(texts.map((name) => [name, form[name].trim() === '']));
    this.setData({ missing });
    if (Object.values(missing).some(Boolean)) return void wx.showToast({ title: 'Something is missing', icon: 'none' });
    saveAddress({ ...form, id: this.data.id, country: countries[form.country]! });
    await wx.navigateBack();
    wx.showToast({ title: 'Saved' });
  },

  async remove() {
    const { confirm } = await wx.showModal({
      title: 'Delete this address?',
      content: this.data.form.street,
      confirmText: 'Delete',
    });
    if (!confirm) return;
    removeAddress(this.data.id);
    wx.navigateBack();
  },
});
