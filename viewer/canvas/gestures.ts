import type Sigma from 'sigma';
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types';
import type { CanvasEvents } from './scene.ts';

/** How far, in pixels, a pressed pointer may stray before a click becomes a drag. */
const STRAY = 4;

/** How long, in milliseconds, a finger rests on an entity until it takes it with others, as Shift does for a mouse. */
const LONG_PRESS = 500;

/** What gestures need to know of the canvas. */
export interface Ground {
  readonly nearestEdge: (x: number, y: number) => string | null;
  readonly isUpright: () => boolean;
  readonly hover: (id: string | null) => void;
  readonly hovered: () => string | null;
  /** Whether edges are looked for under a pointer that only passes. */
  readonly hoversEdges: () => boolean;
}

/** What a pointer is down on. */
interface Held {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  dragged: boolean;
  /** By a finger that rested on it. */
  taken: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Clicks, hovering, and entities dragged to another place. */
export function listen(sigma: Sigma, ground: Ground, events: CanvasEvents): void {
  let held: Held | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  /** Where the last click was. */
  let last: Place | null = null;
  // sigma takes any two clicks that follow each other fast for a double one, however far apart they are
  const isAgain = ({ x, y }: Place): boolean => last !== null && Math.hypot(x - last.x, y - last.y) < STRAY;
  const clickNode = ({ node, event }: SigmaNodeEventPayload): void => {
    last = event;
    if (held?.dragged || held?.taken) return;
    events.entity(node, 'shiftKey' in event.original && event.original.shiftKey);
  };
  const clickStage = ({ event }: SigmaStageEventPayload): void => {
    last = event;
    const edge = ground.nearestEdge(event.x, event.y);
    if (edge) events.relation(edge);
    else events.ground();
  };
  sigma.on('clickNode', clickNode);
  sigma.on('clickStage', clickStage);
  sigma.on('doubleClickNode', (payload) => {
    payload.preventSigmaDefault();
    if (isAgain(payload.event)) events.open(payload.node);
    else clickNode(payload);
  });
  sigma.on('doubleClickStage', (payload) => {
    if (isAgain(payload.event)) return; // sigma goes nearer
    payload.preventSigmaDefault();
    clickStage(payload);
  });
  sigma.on('enterNode', ({ node }) => ground.hover(node));
  sigma.on('leaveNode', () => ground.hover(null));
  sigma.on('downNode', ({ node, event }) => {
    const pressed: Held = { id: node, x: event.x, y: event.y, dragged: false, taken: false };
    held = pressed;
    clearTimeout(resting);
    if (!('touches' in event.original)) return;
    resting = setTimeout(() => {
      if (held !== pressed || pressed.dragged) return;
      pressed.taken = true;
      events.entity(node, true);
    }, LONG_PRESS);
  });
  sigma.on('moveBody', ({ event }) => {
    // two fingers are for the camera, wherever they come down
    if (held && !held.dragged && 'touches' in event.original && event.original.touches.length > 1) {
      clearTimeout(resting);
      held = null;
    }
    if (held) {
      if (!held.dragged && Math.hypot(event.x - held.x, event.y - held.y) < STRAY) return;
      // from here on, what is dragged outward must not make all else smaller
      if (!held.dragged && !sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
      held.dragged = true;
      sigma.getGraph().mergeNodeAttributes(held.id, sigma.viewportToGraph(event));
      event.preventSigmaDefault();
      event.original.preventDefault();
      return;
    }
    const id = ground.hovered();
    const onNode = id !== null && sigma.getGraph().hasNode(id);
    if (!onNode && ground.hoversEdges()) ground.hover(ground.nearestEdge(event.x, event.y));
  });
  const drop = (): void => {
    clearTimeout(resting);
    if (held?.dragged) {
      const { x, y } = sigma.getGraph().getNodeAttributes(held.id) as { x: number; y: number };
      if (ground.isUpright()) events.moved(held.id, -y, x);
      else events.moved(held.id, x, y);
    }
    if (held?.dragged || held?.taken) {
      // the click that ends a drag or a rest comes after this: it is none
      const ended = held;
      setTimeout(() => {
        if (held === ended) held = null;
      });
    } else held = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.getMouseCaptor().on('mouseleave', () => ground.hover(null));
  let timer: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', ({ x, y, ratio }) => {
    clearTimeout(timer);
    timer = setTimeout(() => events.camera({ x, y, ratio }), 250);
  });
}
