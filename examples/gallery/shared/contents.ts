export interface Entry {
  readonly route: string;
  /** Tags that the page shows. */
  readonly tags: string;
  readonly about: string;
}

export interface Group {
  readonly name: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Every page of the gallery, in the order of the home page. */
export const contents: readonly Group[] = [
  {
    name: 'layout',
    title: 'Containers',
    entries: [
      { route: 'layout/view/view', tags: 'view', about: 'A box' },
      { route: 'layout/scroll-view/scroll-view', tags: 'scroll-view', about: 'Scrolls, and pulls to refresh' },
      { route: 'layout/swiper/swiper', tags: 'swiper, swiper-item', about: 'One after the other' },
      { route: 'layout/movable/movable', tags: 'movable-area, movable-view', about: 'Follows the finger' },
      { route: 'layout/cover/cover', tags: 'cover-view, cover-image', about: 'Over native parts' },
      { route: 'layout/match-media/match-media', tags: 'match-media', about: 'For some windows only' },
      {
        route: 'layout/page-container/page-container',
        tags: 'page-container',
        about: 'A sheet that the way back closes',
      },
      { route: 'layout/root-portal/root-portal', tags: 'root-portal', about: 'Out of its box' },
    ],
  },
  {
    name: 'content',
    title: 'Content',
    entries: [
      { route: 'content/text/text', tags: 'text, span, selection', about: 'Words' },
      { route: 'content/icon/icon', tags: 'icon', about: 'Ten signs' },
      { route: 'content/progress/progress', tags: 'progress', about: 'How far it is' },
      { route: 'content/rich-text/rich-text', tags: 'rich-text', about: 'HTML, the harmless part' },
    ],
  },
  {
    name: 'form',
    title: 'Forms',
    entries: [
      { route: 'form/button/button', tags: 'button', about: 'To press' },
      { route: 'form/checkbox/checkbox', tags: 'checkbox, checkbox-group', about: 'Any of several' },
      { route: 'form/radio/radio', tags: 'radio, radio-group', about: 'One of several' },
      { route: 'form/input/input', tags: 'input', about: 'A line of text' },
      { route: 'form/textarea/textarea', tags: 'textarea', about: 'Lines of text' },
      { route: 'form/switch/switch', tags: 'switch', about: 'On or off' },
      { route: 'form/slider/slider', tags: 'slider', about: 'A number' },
      { route: 'form/label/label', tags: 'label', about: 'Makes a control larger' },
      { route: 'form/form/form', tags: 'form', about: 'Collects what has a name' },
      { route: 'form/picker/picker', tags: 'picker', about: 'Chooses in a sheet' },
      { route: 'form/picker-view/picker-view', tags: 'picker-view, picker-view-column', about: 'Wheels in the page' },
      { route: 'form/editor/editor', tags: 'editor, editor-portal, keyboard-accessory', about: 'Rich text' },
    ],
  },
  {
    name: 'media',
    title: 'Media',
    entries: [
      { route: 'media/image/image', tags: 'image', about: 'A picture, in fourteen ways' },
      { route: 'media/audio/audio', tags: 'audio', about: 'Sound' },
      { route: 'media/video/video', tags: 'video', about: 'Film with comments' },
      { route: 'media/camera/camera', tags: 'camera', about: 'What is seen now' },
      {
        route: 'media/live/live',
        tags: 'live-player, live-pusher, channel-live, channel-video, voip-room',
        about: 'What needs more than a web page',
      },
      { route: 'media/map/map', tags: 'map', about: 'Markers and shapes' },
      { route: 'media/canvas/canvas', tags: 'canvas', about: 'Drawings' },
    ],
  },
  {
    name: 'open',
    title: 'Navigation and platform',
    entries: [
      { route: 'open/navigator/navigator', tags: 'navigator, functional-page-navigator', about: 'Leads elsewhere' },
      { route: 'open/page-meta/page-meta', tags: 'page-meta, navigation-bar', about: 'Settings of a page' },
      { route: 'open/web-view/web-view', tags: 'web-view', about: 'A web page' },
      {
        route: 'open/open-data/open-data',
        tags: 'open-data, ad, ad-custom, official-account',
        about: 'What only the platform has',
      },
    ],
  },
];
