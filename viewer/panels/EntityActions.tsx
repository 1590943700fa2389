import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Entity } from '../../src/model/entity.ts';
import type { Canvas } from '../canvas/scene.ts';
import { EntityField } from '../find/SearchBox.tsx';
import { useDesk } from '../state/desk.tsx';
import { leavesOf, neighboursOf } from '../state/visible.ts';
import { Glyph } from './Glyph.tsx';

const DEEPEST = 4;

/** What can be done from an entity: look around it, find ways from it, arrange it, leave it out. */
export function EntityActions(props: {
  entity: Entity;
  canvas: Canvas | null;
  /** More of the kind. */
  children?: ReactNode;
}) {
  const { entity, canvas } = props;
  const { index, visible, state, change } = useDesk();
  const { id } = entity;
  const [seeking, setSeeking] = useState(false);
  const alone = state.ego?.id === id;
  const depth = state.ego?.depth ?? 1;
  const { scope, passing } = visible;
  // who does not pass the filters would not be seen
  const beyond = alone
    ? []
    : neighboursOf(index, id).filter((other) => !scope.has(other) && passing.entity(other));
  const isFolded = state.collapsed.includes(id);
  const leaves = isFolded ? (visible.folded.get(id) ?? 0) : leavesOf(index, visible.entities, id).length;
  const pin = state.pins.find((one) => one.id === id);
  return (
    <>
      <div className="actions">
        <Button
          className="action"
          onPress={() => change({ ego: alone ? null : { id, depth: 1 }, only: null })}
          aria-pressed={alone}
        >
          <Glyph name="target" size={15} /> {alone ? 'Whole graph' : 'Only its ties'}
        </Button>
        {alone && (
          <span className="stepper">
            <Button
              className="tool tool-small"
              aria-label="One step less"
              isDisabled={depth <= 1}
              onPress={() => change({ ego: { id, depth: depth - 1 } })}
            >
              <Glyph name="minus" size={14} />
            </Button>
            <span>{depth === 1 ? '1 step' : `${depth} steps`}</span>
            <Button
              className="tool tool-small"
              aria-label="One step further"
              isDisabled={depth >= DEEPEST}
              onPress={() => change({ ego: { id, depth: depth + 1 } })}
            >
              <Glyph name="plus" size={14} />
            </Button>
          </span>
        )}
        <Button className="action path-start" aria-expanded={seeking} onPress={() => setSeeking(!seeking)}>
          <Glyph name="path" size={15} /> Path to…
        </Button>
        {beyond.length > 0 && (
          <Button
            className="action"
            onPress={() => {
              const wanted = [id, ...beyond];
              change(
                state.only
                  ? { only: [...new Set([...state.only, ...wanted])] }
                  : { added: [...new Set([...state.added, ...wanted])] },
              );
            }}
          >
            <Glyph name="plus" size={15} /> Bring in {beyond.length} more
          </Button>
        )}
        {leaves > 0 && (
          <Button
            className="action"
            aria-pressed={isFolded}
            onPress={() =>
              change({
                collapsed: isFolded ? state.collapsed.filter((one) => one !== id) : [...state.collapsed, id],
              })
            }
          >
            <Glyph name="fold" size={15} /> {isFolded ? `Unfold ${leaves}` : `Fold in ${leaves}`}
          </Button>
        )}
        <Button
          className="action"
          onPress={() => change({ chosen: [...new Set([...state.chosen, id])], selection: null })}
        >
          <Glyph name="choose" size={15} /> Take with others
        </Button>
        {canvas && (
          <Button
            className="action"
            aria-pressed={pin !== undefined}
            onPress={() => {
              const at = canvas.position(id);
              if (pin) change({ pins: state.pins.filter((one) => one.id !== id) });
              else if (at) change({ pins: [...state.pins, { id, ...at }] });
            }}
          >
            <Glyph name="pin" size={15} /> {pin ? 'Unpin' : 'Pin'}
          </Button>
        )}
        <Button className="action" onPress={() => change({ hidden: [...state.hidden, id], selection: null })}>
          <Glyph name="eye" size={15} /> Hide
        </Button>
        {props.children}
      </div>
      {seeking && (
        <div className="path-field">
          <EntityField
            label="Path to"
            placeholder="To whom?"
            autoFocus
            onChoose={(to) => change({ path: { from: id, to, at: 0 } })}
          />
        </div>
      )}
    </>
  );
}
