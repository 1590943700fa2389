import { memo } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import type { EntityTypeId } from '../../src/ontology/entity-types.ts';
import type { TieClass, TieKind } from '../data/tie.ts';
import { useGround } from '../state/desk.tsx';
import type { ViewState } from '../state/view-state.ts';
import { TypeDisc } from './TypeDisc.tsx';

type Hides = 'hiddenTypes' | 'hiddenTies';

/** A line of the legend: what it hides and shows, alone or together with the others. Drawn again when it changes itself. */
export const LegendLine = memo(
  (props: {
    /** The list of the state that names what is hidden. */
    readonly of: Hides;
    /** What this line explains, and all that its list could name. */
    readonly kinds: ViewState[Hides];
    readonly all: ViewState[Hides];
    readonly look: 'type' | 'class' | 'kind';
    readonly sign: EntityTypeId | TieClass | TieKind;
    readonly label: string;
    readonly count: number;
    readonly isShown: boolean;
    readonly isPartly?: boolean;
  }) => {
    const { of, kinds, all, look, sign, label, count, isShown, isPartly = false } = props;
    const { store } = useGround();
    const mine = new Set<string>(kinds);
    const show = (shown: boolean): void => {
      const others = (store.get()[of] as readonly string[]).filter((one) => !mine.has(one));
      store.change({ [of]: shown ? others : [...others, ...kinds] });
    };
    return (
      <div className={`legend-line legend-${look}`}>
        <Checkbox className="legend-check" isSelected={isShown} isIndeterminate={isPartly} onChange={show}>
          {look === 'type' && <TypeDisc type={sign as EntityTypeId} size={20} />}
          {look === 'class' && <span className="swatch" data-tie={sign} data-weight="bold" />}
          <span className="legend-name">{label}</span>
          <span className="number">{count}</span>
        </Checkbox>
        <Button
          className="only"
          aria-label={`Only ${label}`}
          onPress={() => store.change({ [of]: (all as readonly string[]).filter((one) => !mine.has(one)) })}
        >
          only
        </Button>
      </div>
    );
  },
);
