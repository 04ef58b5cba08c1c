/** What stands at the top of every vertex shader: how a place of the ground gets onto the screen. */
export const vertexHead = /* glsl */ `
  uniform mat4 modelViewMatrix;
  uniform mat4 projectionMatrix;
  uniform float reliefHeight;

  // A place is (east, share of the height, south). Lifted things come nearer to the eye by this share of their distance,
  // so that the ground they lie on does not cut them; on the screen they stay where they are.
  vec4 onScreen(vec3 place, float lift) {
    vec4 seen = modelViewMatrix * vec4(place.x, place.y * reliefHeight, place.z, 1.0);
    seen.xyz *= 1.0 - lift;
    return projectionMatrix * seen;
  }
`;

export const fragmentHead = /* glsl */ `
  precision highp float;
  out vec4 color;
`;
