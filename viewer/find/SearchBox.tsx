import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { ENTITY_TYPES } from '../../src/ontology/entity-types.ts';
import type { Canvas } from '../canvas/scene.ts';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { TypeDisc } from '../panels/TypeDisc.tsx';
import { useGround } from '../state/desk.tsx';
import { NO_FILTERS } from '../state/view-state.ts';
import { scopeOf, visibleOf } from '../state/visible.ts';
import { findEntities } from './fuzzy.ts';

/** The search of the page: choosing an entity selects it and brings it into view. */
export const SearchBox = memo(({ canvas }: { canvas: Canvas | null }) => {
  const { index, store, change, select } = useGround();
  return (
    <EntityField
      label="Search"
      placeholder="Search people, states, treaties…"
      shortcut
      onChoose={(id) => {
        // whoever is searched for is wanted, whatever the filters say
        const state = store.get();
        if (visibleOf(index, state).entities.has(id)) select('entity', id);
        else
          change({
            ...NO_FILTERS,
            added: scopeOf(index, { ...state, ego: null, only: null }).has(id)
              ? state.added
              : [...state.added, id],
            selection: { kind: 'entity', id },
          });
        const near = index.ties(id).flatMap((tie) => [tie.source, tie.target]);
        canvas?.fit([id, ...near]);
      }}
    />
  );
});

/** A field that finds an entity by name or alias, typing errors allowed. */
export function EntityField(props: {
  label: string;
  placeholder: string;
  shortcut?: boolean;
  autoFocus?: boolean;
  onChoose: (id: string) => void;
}) {
  const { index } = useGround();
  const [question, setQuestion] = useState('');
  // letters appear as they are typed, what they find a moment later
  const asked = useDeferredValue(question);
  const find = useCallback(
    (text: string) => findEntities(index.graph.entities, text, (id) => index.ties(id).length),
    [index],
  );
  const hits = useMemo(() => find(asked), [find, asked]);
  return (
    <ComboBox
      className="search"
      aria-label={props.label}
      items={hits.map((hit) => ({ ...hit, id: hit.entity.id }))}
      inputValue={question}
      onInputChange={setQuestion}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        props.onChoose(String(key));
        setQuestion('');
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection={question.trim() !== ''}
    >
      <Label className="only-read">{props.label}</Label>
      <Glyph name="search" />
      <Input
        className={props.shortcut ? 'search-input page-search' : 'search-input'}
        placeholder={props.placeholder}
        spellCheck="false"
        autoFocus={props.autoFocus ?? false}
        onKeyDown={(event) => {
          // Enter takes the first of the list where the arrows chose none
          if (event.key !== 'Enter' || event.currentTarget.hasAttribute('aria-activedescendant')) return;
          const [first] = asked === question ? hits : find(question);
          if (!first) return;
          props.onChoose(first.entity.id);
          setQuestion('');
        }}
      />
      {question === '' ? (
        <kbd className="search-key">/</kbd>
      ) : (
        <Button slot={null} className="search-clear" aria-label="Clear" onPress={() => setQuestion('')}>
          <Glyph name="close" size={14} />
        </Button>
      )}
      <Popover className="popover search-popover" offset={6}>
        <ListBox renderEmptyState={() => <p className="search-none">Nothing has a name like that.</p>}>
          {(hit: (typeof hits)[number] & { id: string }) => (
            <ListBoxItem className="search-hit" textValue={plainText(hit.entity.name)}>
              <TypeDisc type={hit.entity.type} size={24} />
              <span className="search-name">
                {plainText(hit.entity.name)}
                {hit.alias && <small> also “{plainText(hit.alias)}”</small>}
              </span>
              <span className="search-note">
                {ENTITY_TYPES[hit.entity.type]?.label} · {count(index.ties(hit.entity.id).length, 'tie')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
