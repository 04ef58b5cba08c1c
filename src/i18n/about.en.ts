/** What Thalweg is and where it comes from. */
export const about = {
  what: 'Thalweg shows gradient descent as what it is: hikers in fog, each walking downhill by looking only at the slope under the feet. In geography, the thalweg is the line that follows the deepest points of a valley.',
  true: 'Every step is the step that PyTorch would take, or optax for the four optimizers that PyTorch does not have, in double precision; no path is smoothed or altered for show.',
  lecture: 'It comes from the lecture',
  lectureBy: 'Heinrich Heine University Düsseldorf, licensed CC BY 4.0. Texts, names and code are our own.',
  licence: 'Free software under the MIT licence.',
  sources: 'Each landscape names its source under its description.',
};
