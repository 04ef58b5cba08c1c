/** The gallery of landscapes: loaded when it is opened. */
export const gallery = {
  groups: {
    mathematics: 'Mathematics',
    ground: 'Real ground',
    data: 'From data: every place is a model with two parameters',
    networks: 'Networks: a plane through the space of their weights',
  },
  ownData: 'Own data …',
  back: 'Back to all landscapes',
};
