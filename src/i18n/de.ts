import type { Texts } from './en.ts';
import { panels } from './panels.de.ts';
import { scene } from './scene.de.ts';
import { surfaces } from './surfaces.de.ts';

/** German. A missing or misnamed sentence does not compile. */
export const de: Texts = { scene, panels, surfaces };
