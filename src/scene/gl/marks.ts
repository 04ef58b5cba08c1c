import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DynamicDrawUsage,
  GLSL3,
  Group,
  LinearSRGBColorSpace,
  Points,
  RawShaderMaterial,
  Vector4,
} from 'three';
import type { ValleyMark } from '../../look/valleyMarks.ts';
import { edge, edgeOfColors } from '../trailLook.ts';
import { fragmentHead, vertexHead } from './shaderText.ts';
import type { Stage } from './stage.ts';

/** What a mark looks like, sizes in CSS pixels. Every layer of marks has up to six kinds. */
export interface MarkKind {
  /** Of a circle with the same area. */
  readonly radius: number;
  /** Width of the white rim around a filled mark, or of the line of one that is not; both in a dark edge. */
  readonly rim: number;
  /** A shape for all marks of the kind; when missing each mark has its own. */
  readonly shape?: MarkShape;
  readonly isFilled: boolean;
  /** Whether a filled mark has a small square in its middle, as the button has that stops a tape. */
  readonly hasStop?: boolean;
}

export type MarkShape = ValleyMark['shape'] | 'thin-cross' | 'thin-plus';

const shapes: readonly MarkShape[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'plus',
  'wedge',
  'star',
  'cross',
  'thin-cross',
  'thin-plus',
];

const shapeOfItsOwn = -1;

/** The kind of a mark that is not to be seen. */
export const unseen = 3;

const vertexShader = /* glsl */ `
  ${vertexHead}
  in vec4 position; // east, share, south, kind
  in vec4 look; // red, green, blue, shape
  uniform vec4 kinds[6]; // radius, rim, shape, 0 hollow, 1 filled, 2 with a square in it
  uniform vec2 viewSize;
  uniform float pixelRatio;
  uniform float scale;
  uniform float room;
  uniform float lift;
  out vec3 fill;
  flat out vec4 kind;
  flat out float halfSize;

  void main() {
    kind = kinds[int(position.w + 0.5)];
    bool isFilled = kind.w > 0.5;
    // on a phone there is less room between them
    kind.xy *= clamp(min(viewSize.x, viewSize.y) / 560.0, 0.78, 1.0);
    kind.x *= scale * room;
    // tiny dots are all colour, tiny rings still have a line
    kind.y = isFilled ? (scale < 0.5 ? 0.0 : kind.y * scale) : max(kind.y * scale, 0.8);
    if (kind.z < 0.0) kind.z = floor(look.w * 255.0 + 0.5);
    fill = look.rgb;
    // corners of a star or a cross reach further than a circle of the same area
    halfSize = kind.x * (kind.z > 0.5 ? 1.55 : 1.0) + kind.y + 2.0;
    gl_Position = kind.x > 0.0 ? onScreen(position.xyz, lift) : vec4(2.0, 2.0, 2.0, 1.0);
    gl_PointSize = 2.0 * halfSize * pixelRatio;
  }
`;

/*
 * Shapes are distances to their outline, after Inigo Quilez, "2D distance functions" (iquilezles.org). All have the area of
 * the unit circle, as in valleyMarks.
 */
const fragmentShader = /* glsl */ `
  ${fragmentHead}
  in vec3 fill;
  flat in vec4 kind;
  flat in float halfSize;
  uniform float pixelRatio;
  uniform float opacity;

  float box(vec2 p, vec2 b) {
    vec2 q = abs(p) - b;
    return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0);
  }

  float bars(vec2 p, float reach, float halfWidth) {
    return min(box(p, vec2(reach, halfWidth)), box(p, vec2(halfWidth, reach)));
  }

  vec2 turned(vec2 p) {
    return 0.70710678 * vec2(p.x - p.y, p.x + p.y);
  }

  float triangle(vec2 p) {
    const float k = sqrt(3.0);
    const float side = 1.3468;
    p.x = abs(p.x) - side;
    p.y = p.y + side / k;
    if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
    p.x -= clamp(p.x, -2.0 * side, 0.0);
    return -length(p) * sign(p.y);
  }

  float star(vec2 p) {
    const float outer = 1.541;
    const float inner = 0.45;
    const vec2 k1 = vec2(0.809016994375, -0.587785252292);
    const vec2 k2 = vec2(-k1.x, k1.y);
    p.x = abs(p.x);
    p -= 2.0 * max(dot(k1, p), 0.0) * k1;
    p -= 2.0 * max(dot(k2, p), 0.0) * k2;
    p.x = abs(p.x);
    p.y -= outer;
    vec2 ba = inner * vec2(-k1.y, k1.x) * 1.17557 - vec2(0.0, 1.0);
    float h = clamp(dot(p, ba) / dot(ba, ba), 0.0, outer);
    return length(p - ba * h) * sign(p.y * ba.x - p.x * ba.y);
  }

  float distanceTo(int shape, vec2 p) {
    if (shape == 1) return box(p, vec2(0.8862));
    if (shape == 2) return triangle(p);
    if (shape == 3) return box(turned(p), vec2(0.8862));
    if (shape == 4) return bars(p, 1.1295, 0.4292);
    if (shape == 5) return triangle(vec2(p.x, -p.y));
    if (shape == 6) return star(p);
    if (shape == 7) return bars(turned(p), 1.1295, 0.4292);
    if (shape == 8) return bars(turned(p), 1.2, 0.24);
    if (shape == 9) return bars(p, 1.2, 0.24);
    return length(p) - 1.0;
  }

  // how much of the pixel lies inside
  float within(float outside) {
    return clamp(0.5 - outside * pixelRatio, 0.0, 1.0);
  }

  vec4 over(vec4 below, vec3 above, float cover) {
    float alpha = cover + below.a * (1.0 - cover);
    return vec4(mix(below.rgb * below.a, above, cover) / max(alpha, 1e-4), alpha);
  }

  void main() {
    vec2 p = (gl_PointCoord * 2.0 - 1.0) * vec2(1.0, -1.0) * halfSize;
    float radius = kind.x;
    float rim = kind.y;
    float outside = distanceTo(int(kind.z), p / radius) * radius;
    const vec3 ink = vec3(0.03, 0.07, 0.12);
    const float edgeWidth = ${edge.width};
    const float edgeCover = ${edge.opacity};
    bool isBright = dot(fill, vec3(0.3, 0.6, 0.1)) > 0.6;
    vec4 mark = vec4(ink, 0.0);
    if (kind.w > 0.5) {
      // tiny marks have no rim, and then no edge either
      mark.a = rim > 0.0 ? edgeCover * within(outside - rim - edgeWidth) : 0.0;
      mark = over(mark, vec3(1.0), rim > 0.0 ? within(outside - rim) : 0.0);
      mark = over(mark, fill, within(outside));
      // in tiny marks it would only be a change of colour
      if (kind.w > 1.5 && radius > 3.0) mark = over(mark, isBright ? ink : vec3(1.0), within(box(p, vec2(0.36 * radius))));
    } else {
      float offLine = abs(outside) - rim / 2.0;
      // a dark line has a white rim in the edge; one that is bright but not white stands out less, and needs more of it
      bool isWhite = min(fill.r, min(fill.g, fill.b)) > 0.9;
      float rimWidth = isBright ? 0.0 : 0.8;
      mark.a = (isBright && !isWhite ? ${edgeOfColors} : edgeCover) * within(offLine - rimWidth - edgeWidth);
      if (!isBright) mark = over(mark, vec3(1.0), within(offLine - rimWidth));
      mark = over(mark, fill, within(offLine));
    }
    color = vec4(mark.rgb, mark.a * opacity);
    if (color.a < 0.004) discard;
  }
`;

/** Places and looks of as many marks as there is room for; the first `count` are drawn. */
export interface Marks {
  readonly object: Group;
  /** Four numbers a mark: east, share of the height, south, kind. */
  readonly places: Float32Array;
  /** Draws the first `count` marks where they now are. */
  placed(count: number): void;
  /** Colours a mark; `dressed` shows it. */
  dress(mark: number, color: Color, shape?: MarkShape): void;
  dressed(): void;
  /** Makes room; places and looks of before are lost. */
  reserve(count: number): void;
  setScale(scale: number): void;
  /** Widens the marks, but not their lines. */
  setRoom(room: number): void;
  setOpacity(opacity: number): void;
  dispose(): void;
}

export interface MarksOptions {
  readonly kinds: readonly MarkKind[];
  /** Marks with a higher order lie on top. */
  readonly order: number;
  /** How strongly a mark is seen through the ground in front of it. */
  readonly hiddenOpacity: number;
}

/**
 * Marks of constant size on the screen, in two passes: first all of them faintly, then those that no ridge hides. So none is
 * lost behind a hill, and those in front do not shine through.
 */
export function marks(stage: Stage, { kinds, order, hiddenOpacity }: MarksOptions): Marks {
  const geometry = new BufferGeometry();
  const kindTable = [0, 1, 2, 3, 4, 5].map((k) => vectorOf(kinds[k] ?? { radius: 0, rim: 0, isFilled: false }));
  const scale = { value: 1 };
  const room = { value: 1 };
  const passes = [hiddenOpacity, 1].map((opacity, pass) => {
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader,
      fragmentShader,
      uniforms: {
        ...stage.uniforms,
        kinds: { value: kindTable },
        scale,
        room,
        lift: { value: 0.014 },
        opacity: { value: opacity },
      },
      transparent: true,
      depthTest: pass === 1,
      depthWrite: false,
    });
    const points = new Points(geometry, material);
    points.frustumCulled = false;
    points.renderOrder = order + 0.5 * pass;
    return points;
  });
  const object = new Group();
  object.add(...passes);
  const range = { start: 0, count: 0 };
  let places = new BufferAttribute(new Float32Array(4), 4);
  let looks = new BufferAttribute(new Uint8Array(4), 4, true);

  function reserve(count: number): void {
    if (count <= places.count && geometry.hasAttribute('position')) return;
    // what is on the graphics card keeps its size: larger buffers are new ones
    geometry.dispose();
    places = new BufferAttribute(new Float32Array(4 * count), 4).setUsage(DynamicDrawUsage);
    looks = new BufferAttribute(new Uint8Array(4 * count), 4, true);
    geometry.setAttribute('position', places);
    geometry.setAttribute('look', looks);
  }
  reserve(1);

  return {
    object,
    get places() {
      return places.array as Float32Array;
    },
    placed(count) {
      geometry.setDrawRange(0, count);
      object.visible = count > 0;
      // addUpdateRange would make a new object in every picture
      range.count = 4 * count;
      places.clearUpdateRanges();
      places.updateRanges.push(range);
      places.needsUpdate = true;
    },
    dress(mark, color, shape = 'circle') {
      const look = looks.array as Uint8Array;
      look[4 * mark] = Math.round(255 * color.r);
      look[4 * mark + 1] = Math.round(255 * color.g);
      look[4 * mark + 2] = Math.round(255 * color.b);
      look[4 * mark + 3] = shapes.indexOf(shape);
    },
    dressed() {
      looks.needsUpdate = true;
    },
    reserve,
    setScale(value) {
      scale.value = value;
    },
    setRoom(value) {
      room.value = value;
    },
    setOpacity(value) {
      for (const [pass, { material }] of passes.entries()) {
        material.uniforms.opacity.value = value * (pass === 0 ? hiddenOpacity : 1);
      }
    },
    dispose() {
      geometry.dispose();
      for (const { material } of passes) material.dispose();
    },
  };
}

/** A colour as it is written in CSS: the shaders reckon in sRGB, as the table of viridis does. */
export function cssColor(text: string): Color {
  return new Color().setStyle(text, LinearSRGBColorSpace);
}

function vectorOf({ radius, rim, shape, isFilled, hasStop = false }: MarkKind): Vector4 {
  const fill = isFilled ? (hasStop ? 2 : 1) : 0;
  return new Vector4(radius, rim, shape === undefined ? shapeOfItsOwn : shapes.indexOf(shape), fill);
}
