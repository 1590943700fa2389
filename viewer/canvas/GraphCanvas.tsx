import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { plainText } from '../data/plain-text.ts';
import { useLayout } from '../layout/use-layout.ts';
import { toggled } from '../state/choosing.ts';
import { useDesk } from '../state/desk.tsx';
import { CanvasTools } from './CanvasTools.tsx';
import { strengthOf } from './fading.ts';
import { focusOf } from './focus.ts';
import { Lasso } from './Lasso.tsx';
import { loadDrawing } from './load-drawing.ts';
import { useLooks } from './looks.ts';
import type { Theme } from './palette.ts';
import { usePointed } from './pointing.ts';
import type { Canvas, Scene } from './scene.ts';
import { type Direction, movedPin, stepFrom } from './walk.ts';

const WHOLE = { x: 0.5, y: 0.5, ratio: 1 };

/** The graph as a picture. One tab stop; arrow keys walk from entity to entity. */
export function GraphCanvas(props: { theme: Theme; onCanvas: (canvas: Canvas | null) => void }) {
  const desk = useDesk();
  const { index, state, visible, change } = desk;
  const { layout, failure: layoutFailure } = useLayout();
  const latest = useRef(desk);
  latest.current = desk;
  const box = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [lasso, setLasso] = useState(false);
  const { onCanvas } = props;

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    let made: Canvas | null = null;
    let stale = false;
    loadDrawing().then(
      ({ openSigmaCanvas }) => {
        if (stale) return;
        made = openSigmaCanvas(container, {
          entity: (id, more) => {
            if (more) latest.current.change({ chosen: toggled(latest.current.state, id) });
            else latest.current.select('entity', id);
          },
          moved: (id, x, y) => {
            const { state, change } = latest.current;
            change({ pins: [...state.pins.filter((pin) => pin.id !== id), { id, x, y }] });
          },
          relation: (id) => latest.current.select('relation', id),
          ground: () => latest.current.change({ selection: null, chosen: [] }),
          open: (id) => latest.current.change({ selection: { kind: 'entity', id }, ego: { id, depth: 1 } }),
          camera: (camera) => latest.current.change({ camera }, { quiet: true }),
        });
        const { camera } = latest.current.state;
        setCanvas(made);
        onCanvas(made);
        if (camera) queueMicrotask(() => made?.look(camera));
      },
      (error: unknown) => setFailure(String(error)),
    );
    return () => {
      stale = true;
      made?.close();
      setCanvas(null);
      onCanvas(null);
    };
  }, [onCanvas]);

  const { comparison, asking, ways } = desk;
  const focus = useMemo(
    () => focusOf({ index, state, visible, comparison, asking, ways }),
    [index, visible, comparison, asking, ways, state.path, state.chosen, state.selection],
  );
  const looks = useLooks();
  const strength = useMemo(() => strengthOf(index, state.time), [index, state.time]);
  const scene = useMemo<Scene | null>(
    () =>
      layout && {
        index,
        layout,
        theme: props.theme,
        entities: visible.entities,
        relations: visible.relations,
        focus,
        selected: state.selection?.id ?? null,
        chosen: new Set(state.chosen),
        pinned: new Set(state.pins.map((pin) => pin.id)),
        folded: visible.folded,
        changes: comparison?.changes ?? null,
        strength,
        size: looks.size,
        colour: looks.colour,
      },
    [
      index,
      layout,
      props.theme,
      visible,
      focus,
      looks,
      comparison,
      strength,
      state.selection,
      state.chosen,
      state.pins,
    ],
  );
  const restored = useRef(false);
  useEffect(() => {
    if (!canvas || !scene) return;
    canvas.show(scene);
    const { camera } = latest.current.state;
    if (!restored.current && camera) canvas.look(camera);
    restored.current = true;
  }, [canvas, scene]);

  // an address that was typed or gone back to says where to look, too
  useEffect(() => {
    const look = () => canvas?.look(latest.current.state.camera ?? WHOLE);
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [canvas]);

  function onKeyDown(event: KeyboardEvent): void {
    if (!canvas || event.ctrlKey || event.metaKey || event.altKey) return;
    const selected = state.selection?.kind === 'entity' ? state.selection.id : null;
    if (event.key.startsWith('Arrow') && event.shiftKey && selected !== null) {
      const at = canvas.position(selected);
      if (at) change({ pins: movedPin(state.pins, selected, at, event.key as Direction) });
    } else if (event.key.startsWith('Arrow')) {
      const next = stepFrom(desk, canvas, event.key as Direction);
      if (next) desk.select('entity', next);
    } else if (event.key === ' ' && selected !== null)
      change({ chosen: toggled({ chosen: state.chosen, selection: null }, selected) });
    else if (event.key === 'Enter' && state.selection)
      document.querySelector<HTMLElement>('.detail-panel')?.focus();
    else if (event.key === 'l') setLasso(!lasso);
    else if (event.key === '+' || event.key === '=') canvas.zoom(1.5);
    else if (event.key === '-') canvas.zoom(1 / 1.5);
    else if (event.key === '0') canvas.fit();
    else return;
    event.preventDefault();
  }

  return (
    <section className="canvas" aria-label="Graph">
      <div
        ref={box}
        className="canvas-box"
        role="application"
        aria-roledescription="graph"
        aria-label={`Graph of ${visible.entities.size} entities and ${visible.relations.size} ties. Arrow keys walk from entity to entity, Enter reads, Space takes several together; the table lists every tie.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas is one widget that takes keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        data-drawn={scene && canvas ? 'yes' : 'no'}
      />
      {canvas && <Locator canvas={canvas} box={box.current} />}
      {!scene && !failure && !layoutFailure && (
        <p className="canvas-note">Laying out {index.graph.entities.length} entities…</p>
      )}
      {(failure ?? layoutFailure) && (
        <p className="canvas-note">
          The graph could not be drawn: {plainText(failure ?? layoutFailure ?? '')}
        </p>
      )}
      {canvas && lasso && <Lasso canvas={canvas} onDone={() => setLasso(false)} />}
      {canvas && <CanvasTools canvas={canvas} isLasso={lasso} onLasso={setLasso} />}
    </section>
  );
}

/** A ring that shows where the row under the pointer is on the canvas. */
function Locator({ canvas, box }: { canvas: Canvas; box: HTMLDivElement | null }) {
  const pointed = usePointed();
  const [place, setPlace] = useState<ReturnType<Canvas['place']>>(null);
  useEffect(() => {
    canvas.point(pointed);
    const find = () => setPlace(pointed === null ? null : canvas.place(pointed));
    find();
    box?.addEventListener('drawn', find);
    return () => box?.removeEventListener('drawn', find);
  }, [canvas, pointed, box]);
  if (!place) return null;
  const radius = place.radius + 9;
  return (
    <div
      className="locator"
      aria-hidden="true"
      style={{ left: place.x - radius, top: place.y - radius, width: 2 * radius, height: 2 * radius }}
    />
  );
}
