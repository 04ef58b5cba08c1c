import {
  BufferAttribute,
  type Color,
  DynamicDrawUsage,
  GLSL3,
  Group,
  InstancedBufferGeometry,
  InstancedInterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  RawShaderMaterial,
} from 'three';
import type { Casing } from '../trailLook.ts';
import { measure } from './lengthAlong.ts';
import { cssColor } from './marks.ts';
import { fragmentHead, vertexHead } from './shaderText.ts';
import type { Stage } from './stage.ts';

const vertexShader = /* glsl */ `
  ${vertexHead}
  in vec2 corner; // 0 … 1 along, −1 … 1 across
  in vec4 from; // east, share, south, step
  in vec4 to;
  in float fromLength; // from the beginning of the line, in units of the plot
  in float toLength;
  uniform vec2 viewSize;
  uniform float upTo;
  uniform float halfWidth;
  uniform float dotRadius;
  uniform float lift;
  uniform float pixelsPerUnit;
  out vec2 pixel;
  out float dashPlace;
  flat out float span;
  flat out float dotCover;

  const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);

  void main() {
    gl_Position = nowhere;
    if (from.w < 0.0 || to.w < from.w || from.w > upTo) return;

    // a piece that is still being walked ends where the hiker is
    float grown = clamp((upTo - from.w) / max(to.w - from.w, 1e-6), 0.0, 1.0);
    vec4 a = onScreen(from.xyz, lift);
    vec4 b = onScreen(mix(from.xyz, to.xyz, grown), lift);
    if (a.w <= 0.0 || b.w <= 0.0) return;

    vec2 start = a.xy / a.w * viewSize / 2.0;
    vec2 way = b.xy / b.w * viewSize / 2.0 - start;
    span = length(way);
    vec2 along = span > 1e-4 ? way / span : vec2(1.0, 0.0);
    float margin = max(halfWidth, dotRadius) + 1.0;
    pixel = vec2(mix(-margin, span + margin, corner.x), corner.y * margin);
    float grownLength = mix(fromLength, toLength, grown) - fromLength;
    dashPlace = pixelsPerUnit * (fromLength + grownLength * (span > 1e-4 ? pixel.x / span : 0.0));

    // only whole steps have a dot, and only where dots are further apart than they are wide
    bool isStep = fract(from.w) == 0.0 && from.w > 0.0;
    float apart = fract(to.w) == 0.0 ? smoothstep(1.8, 3.2, span / max(dotRadius, 0.1)) : 1.0;
    dotCover = isStep && dotRadius > 0.0 ? apart : 0.0;

    vec4 end = mix(a, b, corner.x);
    vec2 place = start + along * pixel.x + vec2(-along.y, along.x) * pixel.y;
    gl_Position = vec4(place / viewSize * 2.0 * end.w, end.z, end.w);
  }
`;

const fragmentShader = /* glsl */ `
  ${fragmentHead}
  in vec2 pixel;
  in float dashPlace;
  flat in float span;
  flat in float dotCover;
  uniform float pixelRatio;
  uniform float halfWidth;
  uniform float dotRadius;
  uniform float dashes[6]; // strokes and gaps in turn
  uniform float dashPeriod; // 0 for a line without gaps
  uniform vec3 tint;
  uniform float opacity;

  float within(float outside) {
    return clamp(0.5 - outside * pixelRatio, 0.0, 1.0);
  }

  // how much of the pixel lies on a stroke
  float stroked() {
    if (dashPeriod <= 0.0) return 1.0;
    float place = mod(dashPlace, dashPeriod);
    float begin = 0.0;
    float outside = dashPeriod - place;
    for (int k = 0; k < 6; k += 2) {
      float end = begin + dashes[k];
      if (dashes[k] > 0.0) outside = min(outside, max(begin - place, place - end));
      begin = end + dashes[k + 1];
    }
    return within(outside);
  }

  void main() {
    // pieces end half a pixel late, so that no seam is seen between two of them
    float beyond = max(-pixel.x, pixel.x - span) - 0.5 / pixelRatio;
    float line = within(abs(pixel.y) - halfWidth) * within(beyond) * stroked();
    float step = dotCover * within(length(pixel) - dotRadius);
    color = vec4(tint, opacity * max(line, step));
    if (color.a < 0.004) discard;
  }
`;

export interface RibbonOptions {
  readonly color: Color;
  /** Up to six lengths of strokes and gaps in turn, in CSS pixels; a line without gaps when missing or empty. */
  readonly dash?: readonly number[];
  /** Width of the line and radius of the dot at every whole step, in CSS pixels; no dots with radius 0. */
  readonly width: number;
  readonly dotRadius: number;
  readonly opacity: number;
  readonly order: number;
  /** Drawn under it without gaps, to part it from the ground; none when missing. */
  readonly shadow?: Casing;
  /** Drawn under the shadow, where that is bright itself. */
  readonly edge?: Casing | null;
  /** Whether it ends at the playhead. */
  readonly grows: boolean;
  /** How strongly it is seen through the ground in front of it; not at all when missing. */
  readonly hiddenOpacity?: number;
}

export interface Ribbon {
  readonly object: Group;
  /** Four numbers a point: east, share, south, step; a point with a step below 0 is a gap. */
  readonly points: Float32Array;
  /** Draws lines through the first `count` points. */
  drawn(count: number): void;
  setOpacity(opacity: number): void;
  dispose(): void;
}

/**
 * Lines of even width over the ground, with a dot at every whole step, through at most `room` points. A piece of line is an
 * instance that reads two neighbouring points from one and the same buffer. What is beyond the playhead is left out by the
 * graphics card: while playing nothing is built.
 *
 * Dashes are as long as said in the middle of the picture. They are counted out on the map: to count them on the screen itself
 * they would have to begin anew with every piece, or to creep along far ways whenever the eye moves.
 */
export function ribbon(stage: Stage, room: number, options: RibbonOptions): Ribbon {
  const geometry = new InstancedBufferGeometry();
  // the last point is read as the first half of a piece as well
  const points = new Float32Array(4 * (room + 1));
  const buffer = new InstancedInterleavedBuffer(points, 4).setUsage(DynamicDrawUsage);
  geometry.setAttribute('from', new InterleavedBufferAttribute(buffer, 4, 0));
  geometry.setAttribute('to', new InterleavedBufferAttribute(buffer, 4, 4));
  geometry.setAttribute('corner', new BufferAttribute(new Float32Array([0, -1, 1, -1, 0, 1, 1, 1]), 2));
  geometry.setIndex([0, 1, 2, 2, 1, 3]);
  geometry.instanceCount = 0;

  const { color, dash = [], width, dotRadius, opacity, order, shadow, edge, grows, hiddenOpacity = 0 } = options;
  // how far along its line each point is, which only dashes need to know; what has no such attribute reads 0
  const lengths = dash.length > 0 ? new Float32Array(room + 1) : null;
  const lengthBuffer = lengths && new InstancedInterleavedBuffer(lengths, 1).setUsage(DynamicDrawUsage);
  if (lengthBuffer !== null) {
    geometry.setAttribute('fromLength', new InterleavedBufferAttribute(lengthBuffer, 1, 0));
    geometry.setAttribute('toLength', new InterleavedBufferAttribute(lengthBuffer, 1, 1));
  }
  const upTo = grows ? stage.uniforms.playhead : { value: Number.MAX_VALUE };
  const line = pass(color, 0, opacity, order + 0.5, dash);
  const under = shadow && pass(cssColor(shadow.color), shadow.width, shadow.opacity, order, []);
  const edgeWidth = (shadow?.width ?? 0) + (edge?.width ?? 0);
  const lowest = edge && pass(cssColor(edge.color), edgeWidth, edge.opacity, order - 0.05, []);
  const faint = hiddenOpacity > 0 ? [pass(color, 0, hiddenOpacity, order - 0.1, dash, false)] : [];
  const passes = [...faint, ...(lowest ? [lowest] : []), ...(under ? [under] : []), line];
  const object = new Group();
  object.add(...passes);

  function pass(
    tint: Color,
    wider: number,
    cover: number,
    renderOrder: number,
    strokes: readonly number[],
    depthTest = true,
  ) {
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader,
      fragmentShader,
      uniforms: {
        ...stage.uniforms,
        upTo,
        halfWidth: { value: width / 2 + wider },
        dotRadius: { value: dotRadius > 0 ? dotRadius + wider : 0 },
        lift: { value: 0.006 },
        dashes: { value: Array.from({ length: 6 }, (_, k) => strokes[k] ?? 0) },
        dashPeriod: { value: strokes.reduce((sum, length) => sum + length, 0) },
        tint: { value: tint },
        opacity: { value: cover },
      },
      transparent: true,
      depthTest,
      depthWrite: false,
    });
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    mesh.renderOrder = renderOrder;
    return mesh;
  }

  return {
    object,
    points,
    drawn(count) {
      geometry.instanceCount = Math.max(0, count - 1);
      object.visible = count > 1;
      buffer.clearUpdateRanges();
      buffer.addUpdateRange(0, 4 * count);
      buffer.needsUpdate = true;
      if (lengths === null || lengthBuffer === null) return;
      measure(points, count, lengths);
      lengthBuffer.clearUpdateRanges();
      lengthBuffer.addUpdateRange(0, count);
      lengthBuffer.needsUpdate = true;
    },
    setOpacity(share) {
      line.material.uniforms.opacity.value = share * opacity;
      if (under && shadow) under.material.uniforms.opacity.value = share * shadow.opacity;
      if (lowest && edge) lowest.material.uniforms.opacity.value = share * edge.opacity;
    },
    dispose() {
      geometry.dispose();
      for (const { material } of passes) material.dispose();
    },
  };
}
