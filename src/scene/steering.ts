import type { Camera } from './view/camera.ts';

/** The actions that pointer, wheel and keyboard steer. */
export interface Steered {
  readonly camera: Camera;
  zoomBy(factor: number, x?: number, y?: number): void;
  panBy(dx: number, dy: number): void;
  fit(glide?: boolean): void;
}

/** CSS pixels an arrow key moves the view. */
const KEY_STEP = 64;

/** The zoom factor of a key press. */
const KEY_ZOOM = 1.4;

/** CSS pixels a pointer may wander and still mean a click; a fingertip is not that steady. */
const CLICK_SLACK = 4;
const TAP_SLACK = 12;

/** CSS pixels of a wheel's line and page. */
const WHEEL_UNITS = [1, 16, 400];

/** Carries out a key on the stage; returns whether it meant something. */
export function steerByKey(stage: Steered, key: string): boolean {
  const actions: Record<string, () => void> = {
    ArrowLeft: () => stage.panBy(KEY_STEP, 0),
    ArrowRight: () => stage.panBy(-KEY_STEP, 0),
    ArrowUp: () => stage.panBy(0, KEY_STEP),
    ArrowDown: () => stage.panBy(0, -KEY_STEP),
    '+': () => stage.zoomBy(KEY_ZOOM),
    '=': () => stage.zoomBy(KEY_ZOOM),
    '-': () => stage.zoomBy(1 / KEY_ZOOM),
    '0': () => stage.fit(true),
  };
  if (!Object.hasOwn(actions, key)) return false;
  actions[key]!();
  return true;
}

/** The factor a turn of the wheel enlarges by; browsers report a pinch on a touchpad as a wheel with Ctrl. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1);
  const turn = Math.min(Math.max(pixels, -240), 240);
  return Math.exp(-turn * (event.ctrlKey ? 0.01 : 0.002));
}

/** The steering of one surface. */
interface Steering {
  /** True while a pointer is down. */
  readonly isHeld: boolean;
  detach(): void;
}

/** Lets wheel, pointers and keys on the surface steer the stage. */
export function attachSteering(surface: HTMLElement, stage: Steered): Steering {
  const controller = new AbortController();
  const { signal } = controller;
  const gesture = new Gesture(surface, stage);
  attachWheel(surface, stage, signal);
  attachPointers(surface, gesture, signal);
  attachKeys(surface, stage, signal);
  return {
    get isHeld() {
      return gesture.isHeld;
    },
    detach: () => controller.abort(),
  };
}

function attachKeys(surface: HTMLElement, stage: Steered, signal: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (steerByKey(stage, event.key)) event.preventDefault();
  };
  surface.addEventListener('keydown', press, { signal });
}

function attachWheel(surface: HTMLElement, stage: Steered, signal: AbortSignal): void {
  const turn = (event: WheelEvent) => {
    const before = stage.camera;
    stage.zoomBy(wheelFactor(event), event.offsetX, event.offsetY);
    // At the end of the zoom the page scrolls on; a pinch would enlarge the page, which nobody means here.
    if (stage.camera !== before || event.ctrlKey) event.preventDefault();
  };
  surface.addEventListener('wheel', turn, { signal, passive: false });
}

function attachPointers(surface: HTMLElement, gesture: Gesture, signal: AbortSignal): void {
  const on = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    run: (e: PointerEvent) => void,
  ) => {
    surface.addEventListener(type, run, { signal });
  };
  on('pointerdown', (event) => gesture.press(event));
  on('pointermove', (event) => gesture.move(event));
  on('pointerup', (event) => gesture.lift(event));
  on('pointercancel', (event) => gesture.lift(event));
  surface.addEventListener('click', (event) => gesture.click(event), { signal, capture: true });
}

interface Finger {
  x: number;
  y: number;
}

/** The pointers that are down: one drags, two pinch. */
class Gesture {
  readonly #surface: HTMLElement;
  readonly #stage: Steered;
  readonly #fingers = new Map<number, Finger>();
  #travelled = 0;
  #slack = CLICK_SLACK;

  constructor(surface: HTMLElement, stage: Steered) {
    this.#surface = surface;
    this.#stage = stage;
  }

  get isHeld(): boolean {
    return this.#fingers.size > 0;
  }

  get #dragged(): boolean {
    return this.#travelled > this.#slack;
  }

  press(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#fingers.size === 0) this.#travelled = 0;
    this.#slack = event.pointerType === 'touch' ? TAP_SLACK : CLICK_SLACK;
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  move(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return;
    const others = [...this.#fingers.entries()].filter(([id]) => id !== event.pointerId);
    const still = others[0]?.[1];
    const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
    this.#travelled += Math.abs(dx) + Math.abs(dy);
    if (this.#dragged) this.#surface.setPointerCapture(event.pointerId);
    if (still) this.#pinch(finger, still, event);
    else if (this.#dragged) this.#stage.panBy(dx, dy);
    finger.x = event.clientX;
    finger.y = event.clientY;
  }

  lift(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
  }

  /** The click that ends a drag selects nobody. */
  click(event: MouseEvent): void {
    if (this.#dragged) event.stopImmediatePropagation();
    this.#travelled = 0;
  }

  /** `finger` moves to where the event is while `still` stays: half of it pans, the rest zooms. */
  #pinch(finger: Finger, still: Finger, event: PointerEvent): void {
    const before = Math.hypot(finger.x - still.x, finger.y - still.y);
    const after = Math.hypot(event.clientX - still.x, event.clientY - still.y);
    const box = this.#surface.getBoundingClientRect();
    const middle = {
      x: (event.clientX + still.x) / 2 - box.left,
      y: (event.clientY + still.y) / 2 - box.top,
    };
    this.#stage.panBy((event.clientX - finger.x) / 2, (event.clientY - finger.y) / 2);
    if (before > 0 && after > 0) this.#stage.zoomBy(after / before, middle.x, middle.y);
  }
}
