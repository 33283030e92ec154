import type { PlayerCommand } from '../../protocol/player.ts';
import type { ApiTable } from '../calls/apis.ts';
import { createSoundPlayer, type SoundPlayer } from '../media/sound-player.ts';
import { createSoundRecorder, type RecorderCommand, type SoundRecorder } from '../media/sound-recorder.ts';
import { permissionsOf } from '../services/permissions.ts';
import type { View } from '../view.ts';

type Numbered<T> = T & { readonly player: number; readonly kind: 'inner' | 'background' };

/** Players and recorders that the logic thread keeps by number (spec components-apis §4 Media). */
export function apis(view: View): ApiTable {
  const players = new Map<number, SoundPlayer>();
  const recorders = new Map<number, SoundRecorder>();
  const teller = (remote: number) => (event: string, detail: unknown) =>
    view.send({ type: 'remote', remote, event, detail });
  view.ended.addEventListener('abort', () => {
    for (const player of players.values()) player.destroy();
    for (const recorder of recorders.values()) void recorder.run({ do: 'stop' });
  });
  return {
    player({ player, kind, ...command }: Numbered<PlayerCommand>) {
      if (command.do === 'destroy') {
        players.get(player)?.destroy();
        players.delete(player);
        return;
      }
      const one = players.get(player) ?? createSoundPlayer(view, kind, teller(player));
      players.set(player, one);
      one.run(command);
    },
    async recorder({ recorder, ...command }: RecorderCommand & { readonly recorder: number }) {
      const one = recorders.get(recorder) ?? createSoundRecorder(teller(recorder));
      recorders.set(recorder, one);
      if (command.do === 'start' && !(await mayRecord(view))) return one.refuse();
      await one.run(command);
    },
  };
}

async function mayRecord(view: View): Promise<boolean> {
  const { ask } = await permissionsOf(view);
  return ask('scope.record').then(
    () => true,
    () => false,
  );
}
