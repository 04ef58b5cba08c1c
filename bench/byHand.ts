import { hikers, starts, steps } from './cases.ts';

/**
 * The loop one would write by hand for one surface: the derivative on paper, common parts shared, gradient and step in one
 * go. It keeps no loss and notices no divergence.
 */
type Loop = (
  x: Float64Array,
  y: Float64Array,
  u: Float64Array,
  v: Float64Array,
  rate: number,
  momentum: number,
) => void;

const loops: Readonly<Record<string, Loop>> = {
  bowl(x, y, u, v, rate, momentum) {
    for (let i = 0; i < x.length; i++) {
      u[i] = momentum * u[i] + 2 * x[i];
      v[i] = momentum * v[i] + 2 * y[i];
      x[i] -= rate * u[i];
      y[i] -= rate * v[i];
    }
  },
  himmelblau(x, y, u, v, rate, momentum) {
    for (let i = 0; i < x.length; i++) {
      const a = x[i] * x[i] + y[i] - 11;
      const b = x[i] + y[i] * y[i] - 7;
      u[i] = momentum * u[i] + (4 * x[i] * a + 2 * b);
      v[i] = momentum * v[i] + (2 * a + 4 * y[i] * b);
      x[i] -= rate * u[i];
      y[i] -= rate * v[i];
    }
  },
  rastrigin(x, y, u, v, rate, momentum) {
    for (let i = 0; i < x.length; i++) {
      u[i] = momentum * u[i] + (2 * x[i] + 20 * Math.PI * Math.sin(2 * Math.PI * x[i]));
      v[i] = momentum * v[i] + (2 * y[i] + 20 * Math.PI * Math.sin(2 * Math.PI * y[i]));
      x[i] -= rate * u[i];
      y[i] -= rate * v[i];
    }
  },
  ackley(x, y, u, v, rate, momentum) {
    for (let i = 0; i < x.length; i++) {
      const radius = Math.sqrt(0.5 * (x[i] * x[i] + y[i] * y[i]));
      const cone = (2 * Math.exp(-0.2 * radius)) / radius;
      const egg = Math.PI * Math.exp(0.5 * (Math.cos(2 * Math.PI * x[i]) + Math.cos(2 * Math.PI * y[i])));
      u[i] = momentum * u[i] + (cone * x[i] + egg * Math.sin(2 * Math.PI * x[i]));
      v[i] = momentum * v[i] + (cone * y[i] + egg * Math.sin(2 * Math.PI * y[i]));
      x[i] -= rate * u[i];
      y[i] -= rate * v[i];
    }
  },
  'goldstein-price'(x, y, u, v, rate, momentum) {
    for (let i = 0; i < x.length; i++) {
      const a = x[i];
      const b = y[i];
      const s = a + b + 1;
      const p = 19 - 14 * a + 3 * a * a - 14 * b + 6 * a * b + 3 * b * b;
      const first = 1 + s * s * p;
      const firstSlope = 2 * s * p + s * s * (-14 + 6 * a + 6 * b);
      const t = 2 * a - 3 * b;
      const q = 18 - 32 * a + 12 * a * a + 48 * b - 36 * a * b + 27 * b * b;
      const second = 30 + t * t * q;
      const secondX = 4 * t * q + t * t * (-32 + 24 * a - 36 * b);
      const secondY = -6 * t * q + t * t * (48 - 36 * a + 54 * b);
      u[i] = momentum * u[i] + (firstSlope * second + first * secondX);
      v[i] = momentum * v[i] + (firstSlope * second + first * secondY);
      x[i] -= rate * u[i];
      y[i] -= rate * v[i];
    }
  },
};

/** The same without momentum: no velocity is kept. */
const plain: Readonly<Record<string, Loop>> = {
  bowl(x, y, _u, _v, rate) {
    for (let i = 0; i < x.length; i++) {
      x[i] -= rate * 2 * x[i];
      y[i] -= rate * 2 * y[i];
    }
  },
  himmelblau(x, y, _u, _v, rate) {
    for (let i = 0; i < x.length; i++) {
      const a = x[i] * x[i] + y[i] - 11;
      const b = x[i] + y[i] * y[i] - 7;
      x[i] -= rate * (4 * x[i] * a + 2 * b);
      y[i] -= rate * (2 * a + 4 * y[i] * b);
    }
  },
  rastrigin(x, y, _u, _v, rate) {
    for (let i = 0; i < x.length; i++) {
      x[i] -= rate * (2 * x[i] + 20 * Math.PI * Math.sin(2 * Math.PI * x[i]));
      y[i] -= rate * (2 * y[i] + 20 * Math.PI * Math.sin(2 * Math.PI * y[i]));
    }
  },
  ackley(x, y, _u, _v, rate) {
    for (let i = 0; i < x.length; i++) {
      const radius = Math.sqrt(0.5 * (x[i] * x[i] + y[i] * y[i]));
      const cone = (2 * Math.exp(-0.2 * radius)) / radius;
      const egg = Math.PI * Math.exp(0.5 * (Math.cos(2 * Math.PI * x[i]) + Math.cos(2 * Math.PI * y[i])));
      const fx = cone * x[i] + egg * Math.sin(2 * Math.PI * x[i]);
      const fy = cone * y[i] + egg * Math.sin(2 * Math.PI * y[i]);
      x[i] -= rate * fx;
      y[i] -= rate * fy;
    }
  },
  'goldstein-price'(x, y, _u, _v, rate) {
    for (let i = 0; i < x.length; i++) {
      const a = x[i];
      const b = y[i];
      const s = a + b + 1;
      const p = 19 - 14 * a + 3 * a * a - 14 * b + 6 * a * b + 3 * b * b;
      const first = 1 + s * s * p;
      const firstSlope = 2 * s * p + s * s * (-14 + 6 * a + 6 * b);
      const t = 2 * a - 3 * b;
      const q = 18 - 32 * a + 12 * a * a + 48 * b - 36 * a * b + 27 * b * b;
      const second = 30 + t * t * q;
      x[i] -= rate * (firstSlope * second + first * (4 * t * q + t * t * (-32 + 24 * a - 36 * b)));
      y[i] -= rate * (firstSlope * second + first * (-6 * t * q + t * t * (48 - 36 * a + 54 * b)));
    }
  },
};

/** Walks all hikers, and says where they ended so that nobody can race by doing something else. */
export function byHand(surface: string, learningRate: number, momentum: number): { x: Float64Array; y: Float64Array } {
  const loop = (momentum === 0 ? plain : loops)[surface];
  const { x, y } = starts();
  const u = new Float64Array(hikers);
  const v = new Float64Array(hikers);
  for (let step = 0; step < steps; step++) loop(x, y, u, v, learningRate, momentum);
  return { x, y };
}
