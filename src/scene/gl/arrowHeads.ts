import {
  BufferAttribute,
  DynamicDrawUsage,
  GLSL3,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  RawShaderMaterial,
} from 'three';
import { figureCasing } from '../figures/figureLooks.ts';
import { fragmentHead, vertexHead } from './shaderText.ts';
import type { Stage } from './stage.ts';

const vertexShader = /* glsl */ `
  ${vertexHead}
  in vec2 corner;
  in vec3 tail; // where the arrow begins: east, share, south
  in vec3 near; // a place shortly before its tip
  in vec3 tip;
  in vec4 look; // red, green, blue, whether the head is open
  uniform vec2 viewSize;
  out vec2 pixel; // along the arrow from its tip, and across
  flat out float size;
  flat out vec4 fill;

  void main() {
    vec4 a = onScreen(tail, 0.008);
    vec4 b = onScreen(near, 0.008);
    vec4 c = onScreen(tip, 0.008);
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    if (a.w <= 0.0 || b.w <= 0.0 || c.w <= 0.0) return;
    vec2 end = c.xy / c.w * viewSize / 2.0;
    vec2 way = end - b.xy / b.w * viewSize / 2.0;
    float whole = distance(end, a.xy / a.w * viewSize / 2.0);
    if (length(way) < 1e-3 || whole < 2.0) return;
    // a short arrow has a small head, or it would be nothing else
    size = min(10.0, 0.6 * whole);
    fill = look;
    vec2 along = normalize(way);
    pixel = vec2(mix(-size - 3.0, 3.0, corner.x), corner.y * (0.5 * size + 3.0));
    vec2 place = end + along * pixel.x + vec2(-along.y, along.x) * pixel.y;
    gl_Position = vec4(place / viewSize * 2.0 * c.w, c.z, c.w);
  }
`;

const fragmentShader = /* glsl */ `
  ${fragmentHead}
  in vec2 pixel;
  flat in float size;
  flat in vec4 fill;
  uniform float pixelRatio;

  float within(float outside) {
    return clamp(0.5 - outside * pixelRatio, 0.0, 1.0);
  }

  void main() {
    const vec2 flank = normalize(vec2(1.0, 2.2)); // across the side of a head that is 2.2 times as long as half as wide
    float side = dot(vec2(pixel.x, abs(pixel.y)), flank);
    float solid = max(side, -size - pixel.x);
    float open = max(abs(side + 0.9) - 1.1, -size - pixel.x);
    float outside = fill.a > 0.5 ? open : solid;
    vec3 dark = vec3(0.03, 0.07, 0.12);
    float inner = within(outside);
    float alpha = max(inner, ${figureCasing.opacity} * within(outside - 0.9));
    color = vec4(mix(dark, fill.rgb, inner), alpha);
    if (color.a < 0.004) discard;
  }
`;

/** Numbers of a head: tail, near and tip as (east, share, south), then red, green, blue and whether it is open. */
export const numbersOfHead = 13;

/** Heads of arrows, of constant size on the screen. */
export interface ArrowHeads {
  readonly object: Mesh;
  readonly heads: Float32Array;
  /** Draws the first `count` heads. */
  drawn(count: number): void;
  dispose(): void;
}

export function arrowHeads(stage: Stage, room: number, order: number): ArrowHeads {
  const geometry = new InstancedBufferGeometry();
  const heads = new Float32Array(numbersOfHead * room);
  const buffer = new InstancedInterleavedBuffer(heads, numbersOfHead).setUsage(DynamicDrawUsage);
  geometry.setAttribute('tail', new InterleavedBufferAttribute(buffer, 3, 0));
  geometry.setAttribute('near', new InterleavedBufferAttribute(buffer, 3, 3));
  geometry.setAttribute('tip', new InterleavedBufferAttribute(buffer, 3, 6));
  geometry.setAttribute('look', new InterleavedBufferAttribute(buffer, 4, 9));
  geometry.setAttribute('corner', new BufferAttribute(new Float32Array([0, -1, 1, -1, 0, 1, 1, 1]), 2));
  geometry.setIndex([0, 1, 2, 2, 1, 3]);
  geometry.instanceCount = 0;
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    uniforms: { ...stage.uniforms },
    transparent: true,
    depthWrite: false,
  });
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;
  object.renderOrder = order;
  return {
    object,
    heads,
    drawn(count) {
      geometry.instanceCount = count;
      object.visible = count > 0;
      buffer.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}
