export const styles = `
:where(wx-camera) { display: block; position: relative; width: 100%; height: 300px; overflow: hidden; background-color: #000; color: #fff; }
:where(.wx-camera-preview) { display: block; width: 100%; height: 100%; object-fit: cover; }
:where(wx-camera[device-position="front"]) > :where(.wx-camera-preview) { transform: scaleX(-1); }
:where(.wx-camera-message) { position: absolute; inset: 0; display: flex; align-items: center; justify-content: center; padding: 16px; text-align: center; font-size: 14px; }
`;
