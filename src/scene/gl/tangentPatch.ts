import { BufferAttribute, BufferGeometry, DoubleSide, GLSL3, Mesh, RawShaderMaterial } from 'three';
import type { HeightScale } from '../../core/heightScale.ts';
import type { TangentFigure } from '../figures/tangentFigure.ts';
import { east, shownShare, south } from './plot.ts';
import { fragmentHead, vertexHead } from './shaderText.ts';
import type { Stage } from './stage.ts';

const vertexShader = /* glsl */ `
  ${vertexHead}
  in vec3 position; // east, share, south

  void main() {
    gl_Position = onScreen(position, 0.003);
  }
`;

const fragmentShader = /* glsl */ `
  ${fragmentHead}
  uniform float reliefHeight;

  void main() {
    // from above a plane is only its lines
    color = vec4(1.0, 1.0, 1.0, 0.34 * smoothstep(0.0, 0.1, reliefHeight));
  }
`;

/** Places along a side: on a logarithmic scale the plane is bent. */
const side = 17;

/** The piece of a plane that touches the ground, as glass over the relief. */
export function tangentPatch(stage: Stage, order: number) {
  const geometry = new BufferGeometry();
  const places = new Float32Array(3 * side * side);
  const position = new BufferAttribute(places, 3);
  geometry.setAttribute('position', position);
  geometry.setIndex(triangles());
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    uniforms: { ...stage.uniforms },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;
  object.renderOrder = order;
  object.visible = false;

  return {
    object,
    show(tangent: TangentFigure | null, heights: HeightScale): void {
      object.visible = tangent !== null;
      if (tangent === null) return;
      const { patch, heightAt } = tangent;
      for (let k = 0; k < side * side; k++) {
        const x = patch.x[0] + ((k % side) / (side - 1)) * (patch.x[1] - patch.x[0]);
        const y = patch.y[0] + (Math.floor(k / side) / (side - 1)) * (patch.y[1] - patch.y[0]);
        places[3 * k] = east(stage.plot, x);
        places[3 * k + 1] = shownShare(heights.shareOf(heightAt(x, y)));
        places[3 * k + 2] = south(stage.plot, y);
      }
      position.needsUpdate = true;
    },
    dispose(): void {
      geometry.dispose();
      material.dispose();
    },
  };
}

function triangles(): number[] {
  const index: number[] = [];
  for (let row = 0; row < side - 1; row++) {
    for (let column = 0; column < side - 1; column++) {
      const k = row * side + column;
      index.push(k, k + 1, k + side, k + side, k + 1, k + side + 1);
    }
  }
  return index;
}
