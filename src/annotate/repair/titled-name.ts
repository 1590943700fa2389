import { attach, childrenOf, type Draft, type Repair } from './draft.ts';

/**
 * A bare title right before a name belongs to it, and the name is the member of the list: "Carter and Soviet leader Leonid Brezhnev
 * signed", "Ford, Soviet leader Leonid Brezhnev and ...". A title with an article ("Honecker, the leader of ...") describes the name
 * before it.
 */
export const titledName: Repair = {
  id: 'titled-name',
  example: 'Carter and Soviet leader Leonid Brezhnev signed the treaty.',
  run: (draft) => {
    const { forms, upos, deps, heads } = draft;
    forms.forEach((_, title) => {
      const name = title + 1;
      if (upos[name] !== 'PROPN' || !/^(?:NOUN|PROPN)$/.test(upos[title]!) || isNamePart(draft, name)) return;
      const before = heads[title]!;
      if (before < 0 || before > title || upos[before] !== 'PROPN' || !isBare(draft, title)) return;
      const hangsOnTitle = heads[name] === title && /^(?:appos|flat|nmod)$/.test(deps[name]!);
      // "Carter and Soviet leader" with the name as a second subject beside them
      const isSecond = deps[title] === 'conj' && heads[name] === heads[before] && deps[name] === deps[before];
      if (!isSecond && !(hangsOnTitle && /^(?:conj|appos|nmod:desc)$/.test(deps[title]!))) return;
      if (!isTitle(draft, title)) return;
      takePlace(draft, title, name, before);
    });
    forms.forEach((_, i) => {
      secretaryOfState(draft, i);
      secondSubject(draft, i);
      nameBehindComma(draft, i);
    });
  },
};

/** A noun of office is written small, or stands behind a nationality or body of its own: "Soviet leader", "West German Chancellor". */
const isTitle = (draft: Draft, title: number): boolean =>
  draft.upos[title] === 'NOUN' || TITLES.test(draft.forms[title]!);

const TITLES =
  /^(?:President|Chancellor|Minister|Premier|Secretary|Ambassador|Senator|Governor|Mayor|King|Queen|Prince|General|Marshal|Admiral|Speaker|Chairman|Leader)$/;

/** "leader Leonid": no second part of a name that began before. */
const isNamePart = ({ deps, heads }: Draft, i: number): boolean =>
  /^(?:flat|compound|goeswith)$/.test(deps[i]!) && heads[i]! < i - 1;

const isBare = (draft: Draft, title: number): boolean =>
  !childrenOf(draft, title).some(
    (child) => child < title && /^(?:det|nmod:poss|case|nummod)$/.test(draft.deps[child]!),
  );

function takePlace(draft: Draft, title: number, name: number, before: number): void {
  const { deps, heads } = draft;
  for (const child of childrenOf(draft, title)) {
    if (child !== name && (child > name || /^(?:cc|punct)$/.test(deps[child]!))) heads[child] = name;
  }
  attach(draft, name, firstOf(draft, before), 'conj');
  attach(draft, title, name, 'nmod:desc');
}

/** The first of a list, on which the others hang. */
function firstOf({ deps, heads, upos }: Draft, member: number): number {
  let at = member;
  while (deps[at] === 'conj' && upos[heads[at]!] === 'PROPN' && heads[at]! < at) at = heads[at]!;
  return at;
}

/** "US Secretary of State William Seward": the name is the head of its title. */
function secretaryOfState(draft: Draft, title: number): void {
  const { forms, upos, deps, heads } = draft;
  const [of, field, name] = [title + 1, title + 2, title + 3];
  if (!HEAD_FIRST.test(forms[title] ?? '') || forms[of] !== 'of' || !FIELDS.test(forms[field] ?? '')) return;
  const isHung = [title, field, heads[title]].includes(heads[name]) || heads[field] === name;
  if (upos[name] !== 'PROPN' || !isHung || heads[name] === title - 1) return;
  const [to, dep] = [heads[title]!, deps[title]!];
  if (to === name) return;
  for (const child of childrenOf(draft, title))
    if (child > name || /^(?:cc|punct)$/.test(deps[child]!)) heads[child] = name;
  attach(draft, name, to, dep === 'appos' && upos[to] === 'PROPN' ? 'conj' : dep);
  attach(draft, title, name, 'nmod:desc');
  attach(draft, field, title, 'nmod');
  attach(draft, of, field, 'case');
}

const HEAD_FIRST = /^(?:Secretary|Minister|Chief|Undersecretary)$/;
const FIELDS = /^(?:State|Staff|Defen[cs]e|Finance|Justice|Interior|Commerce|Health|Energy)$/;

/** "Cyrus Vance and Soviet Foreign Minister Andrei Gromyko negotiated": two names joined by "and" are one subject. */
function secondSubject(draft: Draft, name: number): void {
  const { upos, deps, heads } = draft;
  if (upos[name] !== 'PROPN' || !/^(?:nsubj|appos)$/.test(deps[name]!)) return;
  const joins = (i: number) => childrenOf(draft, i).some((c) => c < name && deps[c] === 'cc');
  const titles = childrenOf(draft, name).filter((c) => c < name && deps[c] === 'nmod:desc');
  if (!joins(name) && !titles.some(joins)) return;
  // "journalist Evan Gershkovich and former Marine Paul Whelan"
  if (deps[name] === 'appos') {
    if (heads[name]! < name) deps[name] = 'conj';
    return;
  }
  const first = childrenOf(draft, heads[name]!).find(
    (c) => c < name && deps[c] === 'nsubj' && upos[c] === 'PROPN',
  );
  if (first !== undefined) attach(draft, name, first, 'conj');
}

/** "John Major, Russian Prime Minister Viktor Chernomyrdin": no name goes on behind a comma and a title. */
function nameBehindComma(draft: Draft, name: number): void {
  const { forms, deps, heads } = draft;
  if (deps[name] !== 'flat' || heads[name]! > name || !forms.slice(heads[name]! + 1, name).includes(','))
    return;
  if (childrenOf(draft, name).some((c) => c < name && deps[c] === 'nmod:desc')) deps[name] = 'conj';
}
