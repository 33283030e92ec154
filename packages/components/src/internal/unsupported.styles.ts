export const styles = `
:where(wx-live-player, wx-live-pusher, wx-channel-live, wx-channel-video, wx-voip-room) { display: inline-grid; place-content: center; box-sizing: border-box; width: 300px; max-width: 100%; height: 225px; padding: 8px; overflow: hidden; text-align: center; font-size: 13px; line-height: 1.4; color: var(--wx-text-secondary); background-color: var(--wx-fill); }
:where(wx-live-player, wx-live-pusher, wx-channel-live, wx-channel-video, wx-voip-room)::before { content: attr(data-label); }
`;
