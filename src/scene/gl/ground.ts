import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  DoubleSide,
  DynamicDrawUsage,
  GLSL3,
  LinearFilter,
  Mesh,
  RawShaderMaterial,
} from 'three';
import { viridis } from '../../look/viridis.ts';
import type { GroundSamples } from './groundSamples.ts';
import { fullRelief } from './plot.ts';
import { fragmentHead, vertexHead } from './shaderText.ts';
import type { Stage } from './stage.ts';

const vertexShader = /* glsl */ `
  ${vertexHead}
  in vec4 position; // east, share, south, whether there is ground
  in vec3 slope; // of the share to the east and to the south; number of the contour line
  out vec2 place;
  out vec2 shareSlope;
  out float share;
  out float line;
  out float isGround;

  void main() {
    place = position.xz;
    share = position.y;
    isGround = position.w;
    shareSlope = slope.xy;
    line = slope.z;
    gl_Position = onScreen(position.xyz, 0.0);
  }
`;

/*
 * The slopes are exact and interpolated, so light and lines are smooth where the triangles are not. A contour line is as far
 * away as the ground is higher, over the slope across the screen; the derivatives of the *place* are taken for that, which
 * within a triangle are even, and not those of the height, which would show every triangle. The widths of the lines, and
 * where they give way, are those of the map on a 2-D canvas: see paintMap.
 */
const fragmentShader = /* glsl */ `
  ${fragmentHead}
  in vec2 place;
  in vec2 shareSlope;
  in float share;
  in float line;
  in float isGround;
  uniform sampler2D colors;
  uniform float pixelRatio;
  uniform float stepShare;
  uniform float firstLine;

  // from the north-west, fairly high; east, up, south
  const vec3 light = vec3(-0.41, 0.815, -0.41);

  float brightness() {
    vec3 up = normalize(vec3(-shareSlope.x * ${fullRelief.toFixed(2)}, 1.0, -shareSlope.y * ${fullRelief.toFixed(2)}));
    return 0.62 + 0.38 * clamp(dot(up, light) / light.y, 0.0, 1.35);
  }

  float lineCover() {
    mat2 pixel = mat2(dFdx(place), dFdy(place));
    vec2 slope = shareSlope * pixel;
    vec2 bendX = dFdx(shareSlope) * pixel;
    vec2 bendY = dFdy(shareSlope) * pixel;
    float steepness = length(slope);
    float linesPerPixel = steepness / stepShare * pixelRatio;
    float number = round(line);
    if (number < firstLine) return 0.0;
    bool isStrong = mod(number, 5.0) < 0.5;
    float halfWidth = isStrong ? 0.85 : 0.5;
    float softness = 0.5 / pixelRatio;
    float inside = 1.0 - smoothstep(halfWidth - softness, halfWidth + softness, abs(line - number) / linesPerPixel);
    // within a few pixels of a summit, a pass or a lowest point, and in plains, a line would be a blot …
    float bend = max(length(bendX), length(bendY));
    float sloping = min(smoothstep(1.4, 3.4, steepness / (bend * pixelRatio)), smoothstep(0.001, 0.004, linesPerPixel));
    // … and on a cliff the lines would run together
    float apart = 1.0 - smoothstep(0.16, 0.34, isStrong ? linesPerPixel / 4.0 : linesPerPixel);
    return (isStrong ? 0.68 : 0.34) * inside * sloping * apart;
  }

  void main() {
    if (isGround < 0.999) discard;
    vec3 ground = texture(colors, vec2((0.5 + 255.0 * share) / 256.0, 0.5)).rgb * brightness();
    color = vec4(mix(ground, vec3(1.0), lineCover()), 1.0);
  }
`;

/** The mesh of the ground, in the colours of its heights, with light and contour lines. */
export function ground(stage: Stage, samples: GroundSamples) {
  const geometry = new BufferGeometry();
  const places = new BufferAttribute(samples.places, 4).setUsage(DynamicDrawUsage);
  const slopes = new BufferAttribute(samples.slopes, 3).setUsage(DynamicDrawUsage);
  geometry.setAttribute('position', places);
  geometry.setAttribute('slope', slopes);
  geometry.setIndex(new BufferAttribute(triangles(samples.side), 1));

  const colors = colorTexture();
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    uniforms: { ...stage.uniforms, colors: { value: colors }, stepShare: { value: 1 }, firstLine: { value: 0 } },
    side: DoubleSide,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;

  return {
    object: mesh,
    /** Shows the samples as they now are. */
    renew() {
      places.needsUpdate = true;
      slopes.needsUpdate = true;
      material.uniforms.stepShare.value = samples.contours.stepShare;
      material.uniforms.firstLine.value = samples.contours.firstLine;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
      colors.dispose();
    },
  };
}

/** Two triangles for every mesh of a net of side × side crossings. */
function triangles(side: number): Uint16Array {
  const corners = new Uint16Array(6 * (side - 1) * (side - 1));
  let at = 0;
  for (let row = 0; row < side - 1; row++) {
    for (let column = 0; column < side - 1; column++) {
      const here = row * side + column;
      corners[at++] = here;
      corners[at++] = here + 1;
      corners[at++] = here + side;
      corners[at++] = here + side;
      corners[at++] = here + 1;
      corners[at++] = here + side + 1;
    }
  }
  return corners;
}

/** WebGL has no textures of three bytes a pixel that it likes. */
function colorTexture(): DataTexture {
  const rgba = new Uint8Array(4 * 256).fill(255);
  for (let k = 0; k < 256; k++) rgba.set(viridis.subarray(3 * k, 3 * k + 3), 4 * k);
  const texture = new DataTexture(rgba, 256, 1);
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
}
