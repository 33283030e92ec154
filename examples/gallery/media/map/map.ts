import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: {
    scale: 14,
    markers: [
      {
        id: 7,
        latitude: 31.2304,
        longitude: 121.4737,
        width: 28,
        height: 28,
        iconPath: '/images/leaf.svg',
        callout: {
          content: 'Here',
          display: 'ALWAYS',
          padding: 8,
          borderRadius: 6,
          bgColor: '#ffffff',
          color: '#1f2328',
        },
      },
      {
        id: 8,
        latitude: 31.236,
        longitude: 121.482,
        width: 24,
        height: 24,
        iconPath: '/images/leaf.svg',
        label: { content: 'There', color: '#1f2328', bgColor: '#ffffff', padding: 3, borderRadius: 4 },
      },
    ],
    points: [
      { latitude: 31.22, longitude: 121.46 },
      { latitude: 31.24, longitude: 121.49 },
    ],
    polyline: [
      {
        points: [
          { latitude: 31.222, longitude: 121.462 },
          { latitude: 31.232, longitude: 121.47 },
          { latitude: 31.228, longitude: 121.486 },
        ],
        color: '#1f78d1',
        width: 5,
      },
    ],
    circles: [
      { latitude: 31.234, longitude: 121.478, radius: 500, color: '#b26a00', fillColor: '#f4b95e55', strokeWidth: 2 },
    ],
    polygons: [
      {
        points: [
          { latitude: 31.223, longitude: 121.474 },
          { latitude: 31.221, longitude: 121.486 },
          { latitude: 31.227, longitude: 121.48 },
        ],
        strokeWidth: 2,
        strokeColor: '#0a7d4b',
        fillColor: '#0a7d4b44',
      },
    ],
  },

  closer() {
    this.setData({ scale: this.data.scale + 1 });
  },

  further() {
    this.setData({ scale: this.data.scale - 1 });
  },

  place({ detail }: WechatMiniprogram.CustomEvent<{ latitude: number; longitude: number }>) {
    this.setData({ 'told.tap': `tap ${detail.latitude.toFixed(2)}, ${detail.longitude.toFixed(2)}` });
  },
});
