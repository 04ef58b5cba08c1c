import type { Course } from '../course.ts';
import { changingStride } from './changingStride.ts';
import { checklistChapter, checklistItems } from './checklist.ts';
import { data } from './data.ts';
import { fromAbove } from './fromAbove.ts';
import { hiker } from './hiker.ts';
import { localAndGlobal } from './localAndGlobal.ts';
import { loss } from './loss.ts';
import { millionParameters } from './millionParameters.ts';
import { momentum } from './momentum.ts';
import { slope } from './slope.ts';
import { stochastic } from './stochastic.ts';
import { stride } from './stride.ts';
import { twoVariables } from './twoVariables.ts';
import { whenToStop } from './whenToStop.ts';

/** From what a loss is to a checklist of training, in forty minutes. */
export const lecture: Course = {
  version: 1,
  id: 'optimisation-and-hiking',
  title: { en: 'Optimisation and hiking', de: 'Optimierung und Wandern' },
  credit: {
    title: 'Optimierung & Wandern mit Gradientenabstieg',
    by: 'Heinrich-Heine-Universität Düsseldorf',
    link: 'https://doi.org/10.5446/65501',
    licence: 'CC BY 4.0',
  },
  chapters: [
    loss,
    slope,
    twoVariables,
    hiker,
    fromAbove,
    localAndGlobal,
    stride,
    changingStride,
    momentum,
    data,
    stochastic,
    millionParameters,
    whenToStop,
    checklistChapter,
  ],
  checklist: checklistItems,
};
