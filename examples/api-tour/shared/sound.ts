const RATE = 8000;
const HEAD = 44;
const PITCH = 440;

/** Writes a file with a tone of some seconds: WAV, one channel of 8 bits. */
export function writeSound(seconds: number): string {
  const length = RATE * seconds;
  const sound = new DataView(new ArrayBuffer(HEAD + length));
  const text = (at: number, letters: string): void => {
    for (const [index, letter] of [...letters].entries()) sound.setUint8(at + index, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  sound.setUint32(4, HEAD - 8 + length, true);
  text(8, 'WAVEfmt ');
  sound.setUint32(16, 16, true);
  sound.setUint16(20, 1, true);
  sound.setUint16(22, 1, true);
  sound.setUint32(24, RATE, true);
  sound.setUint32(28, RATE, true);
  sound.setUint16(32, 1, true);
  sound.setUint16(34, 8, true);
  text(36, 'data');
  sound.setUint32(40, length, true);
  for (let index = 0; index < length; index++)
    sound.setUint8(HEAD + index, 128 + Math.round(60 * Math.sin((2 * Math.PI * PITCH * index) / RATE)));
  const path = `${wx.env.USER_DATA_PATH}/tone.wav`;
  wx.getFileSystemManager().writeFileSync(path, sound.buffer);
  return path;
}
