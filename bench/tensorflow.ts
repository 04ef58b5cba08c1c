import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-wasm';
import { hikers, starts, steps } from './cases.ts';

const two = 2 * Math.PI;

/** The surfaces in TensorFlow.js's words; it finds the gradient itself. */
const losses: Readonly<Record<string, (x: tf.Tensor, y: tf.Tensor) => tf.Tensor>> = {
  bowl: (x, y) => tf.add(tf.square(x), tf.square(y)),
  himmelblau: (x, y) =>
    tf.add(tf.square(tf.sub(tf.add(tf.square(x), y), 11)), tf.square(tf.sub(tf.add(x, tf.square(y)), 7))),
  rastrigin: (x, y) => {
    const wave = (t: tf.Tensor) => tf.sub(tf.square(t), tf.mul(10, tf.cos(tf.mul(two, t))));
    return tf.add(20, tf.add(wave(x), wave(y)));
  },
  ackley: (x, y) => {
    const radius = tf.sqrt(tf.mul(0.5, tf.add(tf.square(x), tf.square(y))));
    const egg = tf.exp(tf.mul(0.5, tf.add(tf.cos(tf.mul(two, x)), tf.cos(tf.mul(two, y)))));
    return tf.sub(tf.mul(-20, tf.exp(tf.mul(-0.2, radius))), egg);
  },
  'goldstein-price': (x, y) => {
    const sum = (...terms: tf.Tensor[]) => tf.addN(terms);
    const times = (k: number, t: tf.Tensor) => tf.mul(k, t);
    const [xx, xy, yy] = [tf.square(x), tf.mul(x, y), tf.square(y)];
    const p = tf.add(19, sum(times(-14, x), times(3, xx), times(-14, y), times(6, xy), times(3, yy)));
    const q = tf.add(18, sum(times(-32, x), times(12, xx), times(48, y), times(-36, xy), times(27, yy)));
    const first = tf.add(1, tf.mul(tf.square(tf.add(tf.add(x, y), 1)), p));
    const second = tf.add(30, tf.mul(tf.square(tf.sub(times(2, x), times(3, y))), q));
    return tf.mul(first, second);
  },
};

export async function backends(): Promise<string[]> {
  const usable: string[] = [];
  for (const name of ['cpu', 'wasm']) {
    if (await tf.setBackend(name).catch(() => false)) usable.push(name);
    // its greeting comes with the first tensor; let it come before the table
    tf.scalar(0).dispose();
  }
  return usable;
}

/** TensorFlow.js's own gradients and its own optimizer, in the 32-bit floats it has. */
export async function tensorFlow(backend: string, surface: string, learningRate: number, momentum: number) {
  await tf.setBackend(backend);
  const from = starts();
  const x = tf.variable(tf.tensor1d(Float32Array.from(from.x)));
  const y = tf.variable(tf.tensor1d(Float32Array.from(from.y)));
  const optimizer = momentum === 0 ? tf.train.sgd(learningRate) : tf.train.momentum(learningRate, momentum);
  const loss = losses[surface];
  for (let step = 0; step < steps; step++) {
    optimizer.minimize(() => tf.sum(loss(x, y)) as tf.Scalar, false, [x, y]);
  }
  const ends = { x: Float64Array.from(await x.data()), y: Float64Array.from(await y.data()) };
  for (const tensor of [x, y]) tensor.dispose();
  optimizer.dispose();
  if (ends.x.length !== hikers) throw new RangeError(`Expected ${hikers} hikers, got ${ends.x.length}.`);
  return ends;
}
