import CameraControls from 'camera-controls';
import {
  Box3,
  Matrix4,
  type PerspectiveCamera,
  Quaternion,
  Raycaster,
  Sphere,
  Spherical,
  Vector2,
  Vector3,
  Vector4,
} from 'three';
import { prefersStillness } from '../../look/prefersStillness.ts';
import type { State } from '../../store/store.ts';
import { isSamePlace } from '../isSamePlace.ts';
import { type Direction, fitBox, type Margins, type Pose } from './fitBox.ts';
import { lookedAt } from './lookedAt.ts';
import { plotOf, shownShare, xAt, yAt } from './plot.ts';
import { reliefOf } from './reliefOf.ts';
import type { Stage } from './stage.ts';

CameraControls.install({
  THREE: { Box3, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 },
});

export type Mode = 'relief' | 'map';

/** Long lenses flatten: with this one the way from relief to map is smooth. */
export const fieldOfViewDegrees = 28;

const directions: Readonly<Record<Mode, Direction>> = {
  relief: { azimuth: 0.5, polar: 0.78 },
  map: { azimuth: 0, polar: 0 },
};

/** In a view higher than wide one looks from further above, and the block fills it better. */
const uprightDirection: Direction = { azimuth: 0.28, polar: 0.6 };

/** Room for the axes' numbers. Those of the map are the same as of the map on a 2-D canvas. */
const margins: Readonly<Record<Mode, Margins>> = {
  relief: { left: 36, right: 36, top: 24, bottom: 36 },
  map: { left: 56, right: 20, top: 20, bottom: 48 },
};

const flightMs = 900;
const shortFlightMs = 350;

/** The steepest look up from the valley: nearly level. */
const mostTilted = 1.4;

/** From so far away, as a share of the distance at the beginning, the block is looked at as a whole. */
const wholeFrom = 0.75;

const nearest = 1 / 300;
const furthest = 1.3;

/** As large a step as the movement of the eye can take without a jump, in seconds. */
const longestStep = 0.05;

const { ACTION } = CameraControls;

/** What looks at the block: it is turned, moved and brought nearer by hand, and flies between relief and map. */
export interface Eye {
  /** Takes its place for the next picture. */
  update(state: State, seconds: number): void;
  setMode(mode: Mode): void;
  home(): void;
  zoomBy(factor: number): void;
  rotateBy(azimuth: number, polar: number): void;
  setEnabled(isEnabled: boolean): void;
  /** The view has another size. */
  resized(): void;
  dispose(): void;
}

interface Flight {
  readonly from: Pose;
  readonly to: Pose;
  readonly beganMs: number;
  readonly durationMs: number;
}

export function eye(
  camera: PerspectiveCamera,
  element: HTMLElement,
  stage: Stage,
  firstMode: Mode,
  onChange: () => void,
): Eye {
  const controls = new CameraControls(camera, element);
  const target = new Vector3();
  const towards = new Spherical();
  let before: Pick<State, 'of' | 'surface' | 'drawn' | 'heights'> | null = null;
  /** Whether ground, size or pose are others, so that every listener must know. */
  let hasChanged = true;
  let mode = firstMode;
  /** Whether nobody has moved it: then the whole block stays in view whatever the size. */
  let isHome = true;
  let isEnabled = true;
  let flight: Flight | null = null;

  controls.smoothTime = 0.12;
  controls.draggingSmoothTime = 0.05;
  controls.dollyToCursor = true;
  controls.restThreshold = 1e-4;
  controls.addEventListener('control', () => {
    isHome = false;
    stage.invalidate();
  });
  controls.addEventListener('transitionstart', stage.invalidate);

  function homeOf(which: Mode): Pose {
    const { x: width, y: height } = stage.uniforms.viewSize.value;
    const direction = which === 'relief' && height > width ? uprightDirection : directions[which];
    const reliefHeight = which === 'relief' ? stage.plot.relief : 0;
    const fieldOfView = (fieldOfViewDegrees * Math.PI) / 180;
    return fitBox(stage.plot, direction, reliefHeight, fieldOfView, width, height, margins[which]);
  }

  function poseNow(): Pose {
    controls.getTarget(target, false);
    return {
      azimuth: controls.azimuthAngle,
      polar: controls.polarAngle,
      distance: controls.distance,
      east: target.x,
      up: target.y,
      south: target.z,
      reliefHeight: stage.uniforms.reliefHeight.value,
    };
  }

  function take(pose: Pose): void {
    stage.uniforms.reliefHeight.value = pose.reliefHeight;
    void controls.rotateTo(pose.azimuth, pose.polar, false);
    void controls.dollyTo(pose.distance, false);
    void controls.moveTo(pose.east, pose.up, pose.south, false);
  }

  /** Nobody may lose the block: how far hands can turn, pan and zoom. */
  function setLimits(): void {
    const { plot } = stage;
    const whole = homeOf(mode).distance;
    controls.minDistance = whole * nearest;
    controls.maxDistance = whole * furthest;
    controls.minPolarAngle = 0;
    controls.maxPolarAngle = mode === 'relief' ? mostTilted : 0;
    const [east, south] = [plot.width / 2, plot.depth / 2];
    const up = mode === 'relief' ? plot.relief : 0;
    controls.setBoundary(new Box3(new Vector3(-east, -up, -south), new Vector3(east, up, south)));
  }

  function dropLimits(): void {
    controls.minDistance = 0;
    controls.maxDistance = Number.POSITIVE_INFINITY;
    controls.minPolarAngle = 0;
    controls.maxPolarAngle = Math.PI;
    controls.setBoundary();
  }

  /** What hands do; nothing while it flies or a start is held. `controls.enabled` would change the canvas's touch-action too. */
  function setActions(): void {
    const isFree = isEnabled && flight === null;
    const isTurning = mode === 'relief';
    const { mouseButtons, touches } = controls;
    mouseButtons.left = isFree ? (isTurning ? ACTION.ROTATE : ACTION.TRUCK) : ACTION.NONE;
    mouseButtons.right = isFree ? ACTION.TRUCK : ACTION.NONE;
    mouseButtons.middle = isFree ? ACTION.DOLLY : ACTION.NONE;
    mouseButtons.wheel = isFree ? ACTION.DOLLY : ACTION.NONE;
    touches.one = isFree ? (isTurning ? ACTION.TOUCH_ROTATE : ACTION.TOUCH_TRUCK) : ACTION.NONE;
    touches.two = isFree ? ACTION.TOUCH_DOLLY_TRUCK : ACTION.NONE;
    touches.three = isFree ? ACTION.TOUCH_TRUCK : ACTION.NONE;
  }

  function stand(pose: Pose): void {
    flight = null;
    dropLimits();
    take(pose);
    setLimits();
    setActions();
    hasChanged = true;
    stage.invalidate();
  }

  function flyTo(to: Pose, durationMs: number): void {
    if (prefersStillness()) {
      stand(to);
      return;
    }
    const from = poseNow();
    // the shorter way round
    const turns = Math.round((from.azimuth - to.azimuth) / (2 * Math.PI));
    flight = {
      from: { ...from, azimuth: from.azimuth - 2 * Math.PI * turns },
      to,
      beganMs: performance.now(),
      durationMs,
    };
    setActions();
    dropLimits();
    stage.invalidate();
  }

  function fly({ from, to, beganMs, durationMs }: Flight): void {
    const part = (performance.now() - beganMs) / durationMs;
    if (part >= 1) stand(to);
    else take(between(from, to, ease(part)));
    stage.invalidate();
  }

  /** Zoomed in on a relief, it looks at the ground itself, and never from inside of it. */
  function followGround({ drawn, heights }: State): void {
    if (mode !== 'relief' || isHome) return;
    const upOf = (east: number, south: number) => {
      const share = heights.shareOf(drawn.value(xAt(stage.plot, east), yAt(stage.plot, south)));
      return Number.isNaN(share) ? 0 : shownShare(share) * stage.uniforms.reliefHeight.value;
    };
    const home = homeOf(mode);
    controls.getTarget(target, true);
    const near = smoothstep(0.9, 0.35, controls.distance / home.distance);
    const wanted = (1 - near) * target.y + near * upOf(target.x, target.z);
    const room = 0.04 * controls.distance;
    const isOver =
      Math.abs(camera.position.x) < stage.plot.width / 2 && Math.abs(camera.position.z) < stage.plot.depth / 2;
    const least = isOver ? upOf(camera.position.x, camera.position.z) + room - (camera.position.y - target.y) : wanted;
    const up = Math.max(wanted, least);
    if (Math.abs(up - target.y) > 1e-4 * controls.distance) void controls.moveTo(target.x, up, target.z, true);
  }

  function standOn({ of, surface, drawn, heights }: State): void {
    // the same ground drawn more finely must not move under whoever looks at it
    const isOnlyFiner = before?.surface === surface && before.heights.kind === heights.kind;
    if (!isOnlyFiner) {
      stage.plot = plotOf(surface.domain, reliefOf(drawn, heights));
      isHome = isHome || (before !== null && !isSamePlace(before, { of, surface }));
      if (!isHome) stand({ ...poseNow(), reliefHeight: mode === 'relief' ? stage.plot.relief : 0 });
      else if (flight === null) stand(homeOf(mode));
      else flight = { ...flight, to: homeOf(mode) };
    }
    before = { of, surface, drawn, heights };
    hasChanged = true;
  }

  /** Near and far as close as they can be, or the depth of the picture would be too coarse. */
  function focus(): void {
    controls.getTarget(target, false);
    const near = Math.max(controls.distance - 2.2, 0.02 * controls.distance);
    const far = controls.distance + 3.5;
    if (Math.abs(near - camera.near) > 0.02 * near || Math.abs(far - camera.far) > 0.1) {
      camera.near = near;
      camera.far = far;
      camera.updateProjectionMatrix();
    }
    camera.updateMatrixWorld();
    stage.uniforms.pixelsPerUnit.value =
      stage.uniforms.viewSize.value.y / (2 * controls.distance * Math.tan((fieldOfViewDegrees * Math.PI) / 360));
    const isFlat = stage.uniforms.reliefHeight.value === 0;
    stage.window = lookedAt(camera, stage.plot, controls.distance, target.y, isFlat, 'all');
    stage.middle =
      controls.distance > wholeFrom * homeOf(mode).distance
        ? stage.plot.domain
        : lookedAt(camera, stage.plot, controls.distance, target.y, isFlat, 'middle');
  }

  stand(homeOf(mode));

  return {
    update(state, seconds) {
      if (state.drawn !== before?.drawn || state.heights !== before.heights) standOn(state);
      if (flight !== null) fly(flight);
      const isMoving = controls.update(Math.min(seconds, longestStep));
      if (isMoving) stage.invalidate();
      if (isMoving && flight === null) followGround(state);
      if (!isMoving && !hasChanged) return;
      hasChanged = false;
      focus();
      onChange();
    },
    setMode(next) {
      if (next === mode) return;
      const now = poseNow();
      const closeness = now.distance / homeOf(mode).distance;
      mode = next;
      const whole = homeOf(mode);
      // who looked at a place closely still does
      isHome = isHome || closeness > 0.8;
      flyTo(
        isHome ? whole : { ...whole, distance: whole.distance * closeness, east: now.east, south: now.south },
        flightMs,
      );
    },
    home() {
      isHome = true;
      flyTo(homeOf(mode), shortFlightMs);
    },
    zoomBy(factor) {
      isHome = false;
      // from where it is going to be: two quick presses of a key count twice
      void controls.dollyTo(controls.getSpherical(towards, true).radius / factor, true);
      stage.invalidate();
    },
    rotateBy(azimuth, polar) {
      if (mode === 'map') return;
      isHome = false;
      void controls.rotate(azimuth, polar, true);
      stage.invalidate();
    },
    setEnabled(enabled) {
      isEnabled = enabled;
      setActions();
      if (!enabled) controls.cancel();
    },
    resized() {
      hasChanged = true;
      if (!isHome) setLimits();
      else if (flight === null) stand(homeOf(mode));
      else flight = { ...flight, to: homeOf(mode) };
    },
    dispose: () => controls.dispose(),
  };
}

function between(from: Pose, to: Pose, part: number): Pose {
  const mix = (a: number, b: number) => a + part * (b - a);
  return {
    azimuth: mix(from.azimuth, to.azimuth),
    polar: mix(from.polar, to.polar),
    // by equal factors in equal times
    distance: from.distance * (to.distance / from.distance) ** part,
    east: mix(from.east, to.east),
    up: mix(from.up, to.up),
    south: mix(from.south, to.south),
    reliefHeight: mix(from.reliefHeight, to.reliefHeight),
  };
}

function ease(part: number): number {
  return part * part * part * (part * (6 * part - 15) + 10);
}

function smoothstep(from: number, to: number, value: number): number {
  const t = Math.min(Math.max((value - from) / (to - from), 0), 1);
  return t * t * (3 - 2 * t);
}
