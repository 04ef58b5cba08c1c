import { charts } from './charts.en.ts';
import { panels } from './panels.en.ts';
import { scene } from './scene.en.ts';
import { surfaces } from './surfaces.en.ts';

/** English. Sections stand in files of their own, one a part of the interface. */
export const en = { scene, charts, panels, surfaces };

/** Every sentence of the interface. */
export type Texts = typeof en;
