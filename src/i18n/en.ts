import { panels } from './panels.en.ts';
import { scene } from './scene.en.ts';
import { surfaces } from './surfaces.en.ts';

/** English, as far as the first picture needs it. Sections stand in files of their own; what is loaded later brings its texts. */
export const en = { scene, panels, surfaces };

/** Every sentence that is there at once. */
export type Texts = typeof en;
