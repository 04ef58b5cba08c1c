import { useFrame } from '@react-three/fiber';
import { walked } from '../../store/slowMotion.ts';
import type { ThalwegStore } from '../../store/store.ts';
import type { Eye } from './eye.ts';
import type { Layer, Stage } from './stage.ts';

interface Props {
  readonly layers: readonly Layer[];
  readonly stage: Stage;
  readonly eye: Eye;
  readonly store: ThalwegStore;
}

/** All that is drawn. Before every picture the eye and each layer take over what has changed; nothing goes through React. */
export function Layers({ layers, stage, eye, store }: Props) {
  useFrame((_, seconds) => {
    const state = store.getState();
    const playhead = store.playhead.at;
    const at = walked(playhead, state.isSlow);
    stage.uniforms.playhead.value = at;
    eye.update(state, seconds);
    for (let k = 0; k < layers.length; k++) layers[k].update(state, at, playhead);
  });

  return layers.map(({ object }) => <primitive key={object.id} object={object} />);
}
