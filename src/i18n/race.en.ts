/** The legend and switchboard of a race: loaded when there is more than one optimizer, or somebody wants another. */
export const race = {
  title: 'Optimizers',
  rival: (name: string, rate: string) => `${name} ·\u00a0η\u00a0=\u00a0${rate}`,
  scheduled: (rival: string, schedule: string) => `${rival} · ${schedule}`,
  show: (name: string) => `Draw ${name}`,
  remove: (name: string) => `Remove ${name}`,
  diverges: 'diverges',
  fair: 'All walk from the same starts, with the same seed and the same budget.',
  groups: {
    slope: 'By the slope or its sign',
    axes: 'A scale of its own for each axis',
    curvature: 'Line search, curvature',
  },
  add: (name: string) => `Add ${name}`,
  crowded: 'With so many starts no further optimizer fits. Fewer starts make room.',
  full: (most: string) => `${most} optimizers race already, and no more fit. Remove one to add another.`,
};
