import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import {
  Button,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { flushSync } from 'react-dom';
import type { Document } from '../../src/model/document.ts';
import { ENTITY_TYPES } from '../../src/ontology/entity-types.ts';
import type { Canvas } from '../canvas/scene.ts';
import { longDate } from '../data/dates.ts';
import { plainText } from '../data/plain-text.ts';
import { Glyph } from '../panels/Glyph.tsx';
import { TypeDisc } from '../panels/TypeDisc.tsx';
import { bringingIn } from '../state/bring-in.ts';
import { useGround } from '../state/desk.tsx';
import { visibleOf } from '../state/visible.ts';
import { findEntities, type Hit } from './fuzzy.ts';
import { findInTexts, type Passage } from './in-texts.ts';

/** The search of the page: an entity is selected and brought into view, a passage opened in its article. */
export const SearchBox = memo(({ canvas }: { canvas: Canvas | null }) => {
  const { index, store, change, select } = useGround();
  return (
    <EntityField
      label="Search"
      placeholder="Search names and texts…"
      shortcut
      onChoose={(id) => {
        // whoever is searched for is wanted, whatever the filters say
        const state = store.get();
        if (visibleOf(index, state).entities.has(id)) select('entity', id);
        else change({ ...bringingIn(index, state, [id]), selection: { kind: 'entity', id } });
        const near = index.ties(id).flatMap((tie) => [tie.source, tie.target]);
        canvas?.fit([id, ...near]);
      }}
      onPassage={({ document, at }) => change({ article: { document: document.id, at } })}
    />
  );
});

const NO_DOCUMENTS: readonly Document[] = [];

/** A field that finds an entity by name, alias, code or initials, typing errors allowed; and words of the texts, where they are wanted. */
export function EntityField(props: {
  label: string;
  placeholder: string;
  shortcut?: boolean;
  autoFocus?: boolean;
  onChoose: (id: string) => void;
  onPassage?: (passage: Passage) => void;
}) {
  const { index } = useGround();
  const [question, setQuestion] = useState('');
  // letters appear as they are typed, what they find a moment later, or when a key is about to choose from it
  const later = useDeferredValue(question);
  const [due, setDue] = useState('');
  const asked = due === question ? question : later;
  const find = useCallback(
    (text: string) => findEntities(index.graph.entities, text, (id) => index.ties(id).length),
    [index],
  );
  const hits = useMemo(() => find(asked), [find, asked]);
  const documents = props.onPassage ? index.graph.documents : NO_DOCUMENTS;
  const passages = useMemo(() => findInTexts(documents, asked), [documents, asked]);
  const choose = (key: string, passage = passages.find((one) => passageKey(one) === key)): void => {
    if (passage) props.onPassage?.(passage);
    else props.onChoose(key);
    setQuestion('');
  };
  return (
    <ComboBox
      className="search"
      aria-label={props.label}
      inputValue={question}
      onInputChange={setQuestion}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection={question.trim() !== ''}
      onOpenChange={keepPageReadable}
    >
      <Label className="only-read">{props.label}</Label>
      <Glyph name="search" />
      <Input
        className={props.shortcut ? 'search-input page-search' : 'search-input'}
        placeholder={props.placeholder}
        spellCheck="false"
        autoFocus={props.autoFocus ?? false}
        onKeyDownCapture={(event) => {
          // whoever types faster than the list follows chooses from what stands there for all of it
          if (CHOOSING.has(event.key) && asked !== question) flushSync(() => setDue(question));
        }}
        onKeyDown={(event) => {
          // what was typed goes first, and its list with it; the next Esc leaves the field
          if (event.key === 'Escape') setQuestion('');
          // Enter takes the first of the list where the arrows chose none
          if (event.key !== 'Enter' || event.currentTarget.hasAttribute('aria-activedescendant')) return;
          const [name] = hits;
          const [passage] = passages;
          if (name) choose(name.entity.id);
          else if (passage) choose(passageKey(passage), passage);
        }}
      />
      {question === '' ? (
        props.shortcut && <kbd className="search-key">/</kbd>
      ) : (
        <Button slot={null} className="search-clear" aria-label="Clear" onPress={() => setQuestion('')}>
          <Glyph name="close" size={14} />
        </Button>
      )}
      <Popover className="popover search-popover" offset={6}>
        <ListBox
          renderEmptyState={() => (
            <p className="search-none">
              {props.onPassage
                ? 'Nothing has a name like that, and no text these words.'
                : 'Nothing has a name like that.'}
            </p>
          )}
        >
          {hits.map((hit) => (
            <EntityHit key={hit.entity.id} hit={hit} ties={index.ties(hit.entity.id).length} />
          ))}
          {passages.length > 0 && (
            <ListBoxSection>
              <Header className="search-section">In the texts</Header>
              {passages.map((passage) => (
                <PassageHit key={passageKey(passage)} passage={passage} />
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Keys that choose from the list, or walk in it. */
const CHOOSING: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Enter', 'Tab']);

const passageKey = ({ document, at }: Passage): string => `${at}@${document.id}`;

const EntityHit = ({ hit: { entity, alias }, ties }: { hit: Hit; ties: number }) => (
  <ListBoxItem className="search-hit" id={entity.id} textValue={plainText(entity.name)}>
    <TypeDisc type={entity.type} size={24} />
    <span className="search-name">
      {plainText(entity.name)}
      {alias && <small> also “{plainText(alias)}”</small>}
    </span>
    <span className="search-note">
      {ENTITY_TYPES[entity.type]?.label} · {ties} {ties === 1 ? 'tie' : 'ties'}
    </span>
  </ListBoxItem>
);

function PassageHit({ passage }: { passage: Passage }) {
  const { document, before, found, after } = passage;
  const title = plainText(document.title ?? document.id);
  return (
    <ListBoxItem className="search-hit" id={passageKey(passage)} textValue={title}>
      <Glyph name="page" size={20} />
      <span className="search-passage">
        <span className="search-name">{title}</span>
        <small>
          {plainText(before)}
          <b>{plainText(found)}</b>
          {plainText(after)}
        </small>
      </span>
      {document.date && <span className="search-note">{longDate(document.date)}</span>}
    </ListBoxItem>
  );
}

/**
 * While its list is open, React Aria's combo box hides all else of the page from screen readers, though all of it can
 * still be reached; what is marked as the top layer it leaves as it is.
 */
function keepPageReadable(isOpen: boolean): void {
  document.getElementById('root')?.toggleAttribute('data-react-aria-top-layer', isOpen);
}
