/** Where an optimizer was first, or best, described. */
export interface Paper {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly link: string;
}

const kingmaAndBa: Paper = {
  authors: 'Kingma & Ba',
  year: 2015,
  title: 'Adam: A Method for Stochastic Optimization',
  link: 'https://arxiv.org/abs/1412.6980',
};

const nocedalAndWright: Paper = {
  authors: 'Nocedal & Wright',
  year: 2006,
  title: 'Numerical Optimization',
  link: 'https://doi.org/10.1007/978-0-387-40065-5',
};

/** The paper of each optimizer, by the id of the optimizer. */
export const papers = {
  sgd: {
    authors: 'Sutskever, Martens, Dahl & Hinton',
    year: 2013,
    title: 'On the importance of initialization and momentum in deep learning',
    link: 'https://proceedings.mlr.press/v28/sutskever13.html',
  },
  adagrad: {
    authors: 'Duchi, Hazan & Singer',
    year: 2011,
    title: 'Adaptive Subgradient Methods for Online Learning and Stochastic Optimization',
    link: 'https://jmlr.org/papers/v12/duchi11a.html',
  },
  adadelta: {
    authors: 'Zeiler',
    year: 2012,
    title: 'ADADELTA: An Adaptive Learning Rate Method',
    link: 'https://arxiv.org/abs/1212.5701',
  },
  rmsprop: {
    authors: 'Tieleman & Hinton',
    year: 2012,
    title: 'Lecture 6.5: rmsprop, in Neural Networks for Machine Learning',
    link: 'https://www.cs.toronto.edu/~tijmen/csc321/slides/lecture_slides_lec6.pdf',
  },
  adam: kingmaAndBa,
  adamw: {
    authors: 'Loshchilov & Hutter',
    year: 2019,
    title: 'Decoupled Weight Decay Regularization',
    link: 'https://arxiv.org/abs/1711.05101',
  },
  adamax: kingmaAndBa,
  nadam: {
    authors: 'Dozat',
    year: 2016,
    title: 'Incorporating Nesterov Momentum into Adam',
    link: 'https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ',
  },
  radam: {
    authors: 'Liu, Jiang, He, Chen, Liu, Gao & Han',
    year: 2020,
    title: 'On the Variance of the Adaptive Learning Rate and Beyond',
    link: 'https://arxiv.org/abs/1908.03265',
  },
  rprop: {
    authors: 'Riedmiller & Braun',
    year: 1993,
    title: 'A direct adaptive method for faster backpropagation learning: the RPROP algorithm',
    link: 'https://doi.org/10.1109/ICNN.1993.298623',
  },
  lion: {
    authors: 'Chen et al.',
    year: 2023,
    title: 'Symbolic Discovery of Optimization Algorithms',
    link: 'https://arxiv.org/abs/2302.06675',
  },
  adabelief: {
    authors: 'Zhuang, Tang, Ding, Tatikonda, Dvornek, Papademetris & Duncan',
    year: 2020,
    title: 'AdaBelief Optimizer: Adapting Stepsizes by the Belief in Observed Gradients',
    link: 'https://arxiv.org/abs/2010.07468',
  },
  yogi: {
    authors: 'Zaheer, Reddi, Sachan, Kale & Kumar',
    year: 2018,
    title: 'Adaptive Methods for Nonconvex Optimization',
    link: 'https://papers.nips.cc/paper/8186-adaptive-methods-for-nonconvex-optimization',
  },
  'sign-sgd': {
    authors: 'Bernstein, Wang, Azizzadenesheli & Anandkumar',
    year: 2018,
    title: 'signSGD: Compressed Optimisation for Non-Convex Problems',
    link: 'https://arxiv.org/abs/1802.04434',
  },
  newton: nocedalAndWright,
  'line-search': {
    authors: 'Armijo',
    year: 1966,
    title: 'Minimization of functions having Lipschitz continuous first partial derivatives',
    link: 'https://doi.org/10.2140/pjm.1966.16.1',
  },
  'l-bfgs': {
    authors: 'Liu & Nocedal',
    year: 1989,
    title: 'On the limited memory BFGS method for large scale optimization',
    link: 'https://doi.org/10.1007/BF01589116',
  },
  'damped-newton': nocedalAndWright,
} satisfies Record<string, Paper>;
