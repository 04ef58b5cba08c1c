import { BufferAttribute, BufferGeometry, DoubleSide, DynamicDrawUsage, GLSL3, Mesh, RawShaderMaterial } from 'three';
import type { GroundSamples } from './groundSamples.ts';
import { footShare } from './plot.ts';
import { fragmentHead, vertexHead } from './shaderText.ts';
import type { Stage } from './stage.ts';

/** Layers of rock under the lowest ground. */
const layersInBase = 2.6;

const vertexShader = /* glsl */ `
  ${vertexHead}
  in vec4 position; // as of the ground
  in float isFoot;
  uniform float foot;
  out vec3 place;
  out float isGround;

  void main() {
    isGround = position.w;
    place = vec3(position.x, isFoot > 0.5 ? foot : position.y, position.z);
    // on the map, where all is flat, the floor must stay under the ground
    gl_Position = onScreen(place, -0.003);
  }
`;

const fragmentShader = /* glsl */ `
  ${fragmentHead}
  in vec3 place;
  in float isGround;
  uniform float night;
  uniform float foot;

  void main() {
    if (isGround < 0.999) discard;
    vec3 across = cross(dFdx(place), dFdy(place));
    bool isFloor = abs(across.y) > 0.9 * length(across);
    // walls to the west and to the north are in the light
    bool isEastOrWest = abs(across.x) > abs(across.z);
    float side = isFloor ? 0.0 : isEastOrWest ? -0.05 : 0.02;

    float depth = (1.0 - place.y) / (1.0 - foot);
    vec3 day = mix(vec3(0.53, 0.50, 0.45), vec3(0.76, 0.72, 0.65), depth);
    vec3 ink = mix(vec3(0.12, 0.14, 0.18), vec3(0.21, 0.25, 0.33), depth);
    vec3 rock = mix(day, ink, night) + side * mix(1.0, 0.4, night);

    // dark seams between the layers, every fourth a little stronger, no thinner than a pixel can be
    float layer = ${layersInBase.toFixed(1)} * place.y / foot;
    float pixel = fwidth(layer);
    float number = round(layer);
    float seam = 1.0 - smoothstep(0.06, 0.06 + pixel, abs(layer - number));
    float cover = (mod(number, 4.0) < 0.5 ? 0.2 : 0.11) * seam * (1.0 - smoothstep(0.3, 0.7, pixel));
    color = vec4(mix(rock, vec3(0.0), isFloor ? 0.25 : cover), 1.0);
  }
`;

/** The four sides of the block, from the edges of the ground down to a floor, which is seen where ground is missing. */
export function walls(stage: Stage, samples: GroundSamples) {
  const { side } = samples;
  const rim = rimOf(side);
  const geometry = new BufferGeometry();
  const places = new BufferAttribute(new Float32Array(4 * (2 * rim.length + 4)), 4).setUsage(DynamicDrawUsage);
  geometry.setAttribute('position', places);
  geometry.setAttribute('isFoot', new BufferAttribute(feet(rim.length), 1));
  geometry.setIndex(new BufferAttribute(triangles(rim.length), 1));
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    // the foot is measured in shares of the height, as all that stands on the block
    uniforms: { ...stage.uniforms, foot: { value: 0 } },
    side: DoubleSide,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;

  return {
    object: mesh,
    /** Follows the edges of the samples as they now are. */
    renew() {
      const corner = [0, side - 1, side * (side - 1), side * side - 1];
      for (let k = 0; k < rim.length; k++) {
        copyPlace(samples.places, rim[k], places.array, 2 * k);
        copyPlace(samples.places, rim[k], places.array, 2 * k + 1);
      }
      for (let k = 0; k < 4; k++) {
        copyPlace(samples.places, corner[k], places.array, 2 * rim.length + k);
        // the floor goes on where the ground above it does not
        places.setW(2 * rim.length + k, 1);
      }
      places.needsUpdate = true;
      material.uniforms.foot.value = footShare(stage.plot);
    },
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}

/** The crossings along the edge of the grid, side after side, with the corners twice. */
function rimOf(side: number): Uint16Array {
  const rim = new Uint16Array(4 * side);
  for (let k = 0; k < side; k++) {
    rim[k] = k;
    rim[side + k] = side * k + side - 1;
    rim[2 * side + k] = side * side - 1 - k;
    rim[3 * side + k] = side * (side - 1 - k);
  }
  return rim;
}

/** Of each place of the rim there is one above and one at the foot of the wall; the floor's corners come last. */
function feet(length: number): Float32Array {
  const isFoot = Float32Array.from({ length: 2 * length + 4 }, (_, k) => k % 2);
  return isFoot.fill(1, 2 * length);
}

function triangles(length: number): Uint16Array {
  const corners: number[] = [];
  for (let k = 0; k < 2 * length - 2; k += 2) corners.push(k, k + 1, k + 2, k + 2, k + 1, k + 3);
  const floor = 2 * length;
  corners.push(floor, floor + 1, floor + 2, floor + 2, floor + 1, floor + 3);
  return Uint16Array.from(corners);
}

function copyPlace(from: Float32Array, place: number, to: Float32Array | ArrayLike<number>, at: number): void {
  (to as Float32Array).set(from.subarray(4 * place, 4 * place + 4), 4 * at);
}
