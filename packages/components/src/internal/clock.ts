/** `75` → `01:15`, `3675` → `1:01:15`; what is not known yet is `00:00`. */
export function clock(seconds: number): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const pair = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${pair(Math.floor(whole / 60) % 60)}:${pair(whole % 60)}`;
}
