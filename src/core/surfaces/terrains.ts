import type { Domain, Minimum, Surface } from '../surface.ts';
import type { SurfaceDefaults } from './catalogueEntry.ts';
import { heightMap } from './heightMap.ts';
import { type PackedHeights, unpackHeights } from './terrain/unpackHeights.ts';
import { findMinima } from './valleys.ts';

/**
 * A stretch of real ground. x, y and the height are all in kilometres, x and y counted east and north from the middle of
 * the map: so the slope is the steepness a walker feels, a relief drawn to scale needs no factor, and learning rates are of
 * the same order as on the other surfaces. A rate of 0.1 on a slope of 30 % makes a step of 30 m.
 */
export interface TerrainEntry {
  readonly id: string;
  readonly domain: Domain;
  readonly citation: string;
  readonly defaults: SurfaceDefaults;
  /**
   * Always the same object; unpacked when it is first asked for, and its minima searched when they are.
   * Throws a RangeError as long as nobody has brought the heights.
   */
  surface(): Surface;
}

const brought = new Map<string, PackedHeights>();

export const terrains: readonly TerrainEntry[] = [
  terrain({
    id: 'jacksboro',
    // 160 cells of 75 m from west to east, 160 of 92 m from south to north
    domain: { x: [-6, 6], y: [-7.36, 7.36] },
    citation: 'SRTM, NASA/USGS; Farr et al. (2007), The Shuttle Radar Topography Mission, doi:10.1029/2005RG000183',
    defaults: { learningRate: 0.05, maxSteps: 500, mode: 'relief', heights: 'linear' },
  }),
];

const entries = new Map(terrains.map((entry) => [entry.id, entry]));

export function terrainOf(id: string): TerrainEntry | undefined {
  return entries.get(id);
}

/**
 * Brings the heights of a terrain. They are the heaviest thing in the core, and few descents are in the mountains: so a page
 * can load them when they are asked for. `allTerrains.ts` brings them all.
 */
export function bringHeights(id: string, packed: PackedHeights): void {
  brought.set(id, packed);
}

function terrain(entry: Omit<TerrainEntry, 'surface'>): TerrainEntry {
  let surface: Surface | null = null;
  return {
    ...entry,
    surface() {
      surface ??= ground(heightsOf(entry.id), entry.domain);
      return surface;
    },
  };
}

function heightsOf(id: string): PackedHeights {
  const packed = brought.get(id);
  if (packed === undefined) throw new RangeError(`Expected the heights of ${id} to have been brought, got none.`);
  return packed;
}

function ground(packed: PackedHeights, domain: Domain): Surface {
  const heights = unpackHeights(packed).map((metres) => metres / 1000);
  const map = heightMap({ heights, columns: packed.columns, rows: packed.rows, domain });
  let minima: readonly Minimum[] | null = null;
  return {
    ...map,
    get minima() {
      // three samples a cell: the spline has hollows between the nodes, too
      minima ??= findMinima(map, { samplesPerSide: 3 * Math.max(packed.columns, packed.rows) - 2 });
      return minima;
    },
  };
}
