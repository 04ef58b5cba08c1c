import {
  BufferAttribute,
  BufferGeometry,
  CanvasTexture,
  DynamicDrawUsage,
  GLSL3,
  LinearFilter,
  Points,
  RawShaderMaterial,
} from 'three';
import { ink } from '../trailLook.ts';
import { fragmentHead, vertexHead } from './shaderText.ts';
import type { Stage } from './stage.ts';

/** Numbers from 1 up to this stand on a sheet of so many columns, in cells of so many pixels. */
const mostNumbers = 64;
const columns = 8;
const cell = 48;

/** Of a cell on the screen, in CSS pixels, and how far its middle is beside and above its place. */
const side = 20;
const offset = 10;

const vertexShader = /* glsl */ `
  ${vertexHead}
  in vec4 position; // east, share, south, number
  uniform vec2 viewSize;
  uniform float pixelRatio;
  flat out vec2 corner;

  void main() {
    float number = position.w - 1.0;
    corner = vec2(mod(number, ${columns}.0), floor(number / ${columns}.0));
    gl_Position = onScreen(position.xyz, 0.014);
    gl_Position.xy += ${offset}.0 * 2.0 / viewSize * gl_Position.w;
    gl_PointSize = ${side}.0 * pixelRatio;
  }
`;

const fragmentShader = /* glsl */ `
  ${fragmentHead}
  flat in vec2 corner;
  uniform sampler2D sheet;

  void main() {
    color = texture(sheet, (corner + gl_PointCoord) / ${columns}.0);
    if (color.a < 0.004) discard;
    color.rgb /= color.a;
  }
`;

/** Small whole numbers beside places on the ground, never hidden. */
export interface NumberTags {
  readonly object: Points;
  /** Four numbers a tag: east, share of the height, south, and the number, from 1 to 64. */
  readonly places: Float32Array;
  /** Draws the first `count` tags. */
  drawn(count: number): void;
  dispose(): void;
}

export function numberTags(stage: Stage, room: number, order: number, color: string): NumberTags {
  const geometry = new BufferGeometry();
  const places = new Float32Array(4 * room);
  const position = new BufferAttribute(places, 4).setUsage(DynamicDrawUsage);
  geometry.setAttribute('position', position);
  const sheet = new CanvasTexture(drawnSheet(color));
  sheet.flipY = false;
  sheet.premultiplyAlpha = true;
  sheet.generateMipmaps = false;
  sheet.minFilter = LinearFilter;
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    uniforms: { ...stage.uniforms, sheet: { value: sheet } },
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
  const object = new Points(geometry, material);
  object.frustumCulled = false;
  object.renderOrder = order;
  return {
    object,
    places,
    drawn(count) {
      geometry.setDrawRange(0, count);
      object.visible = count > 0;
      position.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
      sheet.dispose();
    },
  };
}

/** All numbers, dark around the edge to be read on any ground. */
function drawnSheet(color: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = columns * cell;
  canvas.height = (mostNumbers / columns) * cell;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.font = `600 ${Math.round((11 / side) * cell)}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = (3 / side) * cell;
  context.strokeStyle = ink;
  context.fillStyle = color;
  for (let k = 0; k < mostNumbers; k++) {
    const x = ((k % columns) + 0.5) * cell;
    const y = (Math.floor(k / columns) + 0.5) * cell;
    context.strokeText(`${k + 1}`, x, y);
    context.fillText(`${k + 1}`, x, y);
  }
  return canvas;
}
