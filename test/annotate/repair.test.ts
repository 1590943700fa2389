import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/annotate/network/network.ts';
import { REPAIRS, repaired } from '../../src/annotate/repair/repaired.ts';

/** An analysis from rows `form UPOS XPOS head dep`, heads counted from 1 and 0 for the root. */
function read(rows: string): { forms: string[]; analysis: Analysis } {
  const columns = rows
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const column = (k: number): string[] => columns.map((row) => row[k]!);
  return {
    forms: column(0),
    analysis: {
      upos: column(1),
      xpos: column(2),
      heads: column(3).map((head) => Number(head) - 1),
      deps: column(4),
      names: column(0).map(() => 'O'),
    },
  };
}

/** `dependent <- relation - head` of the words asked for, after the repairs. */
function arcs(rows: string, ...wanted: string[]): string[] {
  const { forms, analysis } = read(rows);
  const { heads, deps } = repaired(forms, analysis);
  return wanted.map((word) => {
    const at = forms.indexOf(word);
    return `${word} <- ${deps[at]} - ${forms[heads[at]!] ?? 'ROOT'}`;
  });
}

describe('a participle behind a comma', () => {
  const said = (dep: string) => `
    Sadat PROPN NNP 2 nsubj
    said VERB VBD 0 root
    , PUNCT , 4 punct
    referring VERB VBG 2 ${dep}
    to ADP IN 6 case
    Camp PROPN NNP 4 obl`;

  it('goes along with what was said', () =>
    expect(arcs(said('ccomp'), 'referring')).toEqual(['referring <- advcl - said']));

  it('keeps another relation', () =>
    expect(arcs(said('conj'), 'referring')).toEqual(['referring <- conj - said']));

  it('leaves the clause with "that" its own verb', () =>
    expect(
      arcs(
        `Begin PROPN NNP 2 nsubj
         said VERB VBD 0 root
         that SCONJ IN 10 mark
         army NOUN NN 5 compound
         units NOUN NNS 6 compound
         plan NOUN NN 10 nsubj
         to PART TO 8 mark
         leave VERB VB 6 acl
         , PUNCT , 10 punct
         adding VERB VBG 2 ccomp`,
        'that',
        'units',
        'army',
        'plan',
        'leave',
        'adding',
      ),
    ).toEqual([
      'that <- mark - plan',
      'units <- nsubj - plan',
      'army <- compound - units',
      'plan <- ccomp - said',
      'leave <- xcomp - plan',
      'adding <- advcl - said',
    ]));

  it('with an auxiliary is a finite verb', () =>
    expect(
      arcs(
        `It PRON PRP 2 nsubj
         seems VERB VBZ 0 root
         , PUNCT , 5 punct
         is AUX VBZ 5 aux
         raining VERB VBG 2 ccomp`,
        'raining',
      ),
    ).toEqual(['raining <- ccomp - seems']));
});

describe('a modal', () => {
  it('goes to the verb behind what stands between', () =>
    expect(
      arcs(
        `He PRON PRP 2 nsubj
         said VERB VBD 0 root
         that SCONJ IN 8 mark
         we PRON PRP 5 nsubj
         will AUX MD 8 aux
         in ADP IN 8 case
         the DET DT 8 det
         future NOUN NN 2 obl
         , PUNCT , 10 punct
         strengthen VERB VB 2 conj
         ties NOUN NNS 10 obj`,
        'that',
        'we',
        'will',
        'future',
        'strengthen',
      ),
    ).toEqual([
      'that <- mark - strengthen',
      'we <- nsubj - strengthen',
      'will <- aux - strengthen',
      'future <- obl - strengthen',
      'strengthen <- ccomp - said',
    ]));

  it('of a noun with a copula stays', () =>
    expect(
      arcs(
        `Egypt PROPN NNP 5 nsubj
         will AUX MD 5 aux
         be AUX VB 5 cop
         in ADP IN 5 case
         need NOUN NN 0 root
         to PART TO 7 mark
         trade VERB VB 5 acl`,
        'will',
      ),
    ).toEqual(['will <- aux - need']));
});

describe('a noun with an owner before a name', () => {
  const labelled = (owner: string) => `
    written VERB VBN 0 root
    by ADP IN 6 case
    Nixon PROPN NNP 4 ${owner}
    adviser NOUN NN 6 compound
    Henry PROPN NNP 6 compound
    Kissinger PROPN NNP 1 obl:agent`;

  it('is the head of its phrase', () =>
    expect(arcs(labelled('nmod:poss'), 'by', 'adviser', 'Kissinger')).toEqual([
      'by <- case - adviser',
      'adviser <- obl:agent - written',
      'Kissinger <- appos - adviser',
    ]));

  it('without an owner belongs to the name', () =>
    expect(arcs(labelled('compound'), 'adviser')).toEqual(['adviser <- compound - Kissinger']));
});

describe('a particle', () => {
  const took = (tag: string) => `
    Rebels NOUN NNS 2 nsubj
    took VERB VBD 0 root
    over ADP ${tag} 5 case
    the DET DT 5 det
    town NOUN NN 2 obl`;

  it('belongs to its verb', () =>
    expect(arcs(took('RP'), 'over', 'town')).toEqual(['over <- compound:prt - took', 'town <- obj - took']));

  it('is no preposition', () => expect(arcs(took('IN'), 'town')).toEqual(['town <- obl - took']));
});

describe('a capitalized base form behind a name', () => {
  it('is the end of the name that acts', () =>
    expect(
      arcs(
        `Menachem PROPN NNP 2 nsubj
         Begin VERB VBP 0 root
         met VERB VBN 2 xcomp
         Anwar PROPN NNP 3 obj
         there ADV RB 2 advmod`,
        'Menachem',
        'Begin',
        'met',
        'there',
      ),
    ).toEqual([
      'Menachem <- nsubj - met',
      'Begin <- flat - Menachem',
      'met <- root - ROOT',
      'there <- advmod - met',
    ]));

  it('is the end of the name that is acted on', () =>
    expect(
      arcs(
        `Sadat PROPN NNP 2 nsubj
         met VERB VBD 0 root
         Prime PROPN NNP 4 amod
         Minister PROPN NNP 5 nmod:desc
         Menachem PROPN NNP 6 nsubj
         Begin VERB VB 2 xcomp
         in ADP IN 8 case
         Cairo PROPN NNP 6 obl`,
        'Minister',
        'Menachem',
        'Begin',
        'Cairo',
      ),
    ).toEqual([
      'Minister <- nmod:desc - Menachem',
      'Menachem <- obj - met',
      'Begin <- flat - Menachem',
      'Cairo <- obl - met',
    ]));

  it('is a verb in a headline and behind a plural', () => {
    const headline = `
      Egypt PROPN NNP 2 nsubj
      Begin VERB VBP 0 root
      Talks NOUN NNS 2 obj`;
    expect(arcs(headline, 'Egypt')).toEqual(['Egypt <- nsubj - Begin']);
    const plural = `
      Allies PROPN NNPS 2 nsubj
      Begin VERB VBP 0 root
      today NOUN NN 2 obl`;
    expect(arcs(plural, 'Allies')).toEqual(['Allies <- nsubj - Begin']);
  });
});

describe('a title before a name', () => {
  it('leaves the place in the list to the name', () => {
    const rows = `
      Carter PROPN NNP 6 nsubj
      and CCONJ CC 4 cc
      Soviet PROPN NNP 4 compound
      leader NOUN NN 1 conj
      Brezhnev PROPN NNP 6 nsubj
      met VERB VBD 0 root`;
    expect(arcs(rows, 'Brezhnev', 'leader', 'and')).toEqual([
      'Brezhnev <- conj - Carter',
      'leader <- nmod:desc - Brezhnev',
      'and <- cc - Brezhnev',
    ]);
    const list = `
      Ford PROPN NNP 7 nsubj
      , PUNCT , 4 punct
      Soviet PROPN NNP 4 compound
      leader NOUN NN 1 appos
      Brezhnev PROPN NNP 4 appos
      both DET DT 7 advmod
      met VERB VBD 0 root`;
    expect(arcs(list, 'Brezhnev', 'leader')).toEqual([
      'Brezhnev <- conj - Ford',
      'leader <- nmod:desc - Brezhnev',
    ]);
  });

  it('describes the name before it where it has an article', () =>
    expect(
      arcs(
        `Honecker PROPN NNP 6 nsubj
         , PUNCT , 4 punct
         the DET DT 4 det
         leader NOUN NN 1 appos
         Brezhnev PROPN NNP 4 appos
         met VERB VBD 0 root`,
        'leader',
      ),
    ).toEqual(['leader <- appos - Honecker']));

  it('of several words hangs on the name whole', () => {
    const rows = (state: string, name: string) => `
      Secretary PROPN NNP 6 nsubj
      of ADP IN 3 case
      State PROPN NNP ${state}
      Cyrus PROPN NNP ${name}
      Vance PROPN NNP 4 flat
      signed VERB VBD 0 root`;
    for (const reading of [rows('4 compound', '1 nmod'), rows('1 nmod', '3 flat'), rows('1 nmod', '1 nmod')])
      expect(arcs(reading, 'Cyrus', 'Secretary', 'State')).toEqual([
        'Cyrus <- nsubj - signed',
        'Secretary <- nmod:desc - Cyrus',
        'State <- nmod - Secretary',
      ]);
    expect(
      arcs(
        `Secretary PROPN NNP 5 nsubj
         of ADP IN 3 case
         State PROPN NNP 1 nmod
         again ADV RB 5 advmod
         signed VERB VBD 0 root`,
        'Secretary',
      ),
    ).toEqual(['Secretary <- nsubj - signed']);
  });

  it('makes no second subject of the name behind "and"', () => {
    const rows = (and: string) => `
      Vance PROPN NNP 5 nsubj
      and CCONJ CC ${and}
      Minister PROPN NNP 4 nmod:desc
      Gromyko PROPN NNP 5 nsubj
      signed VERB VBD 0 root`;
    expect(arcs(rows('3 cc'), 'Gromyko')).toEqual(['Gromyko <- conj - Vance']);
    expect(arcs(rows('5 cc'), 'Gromyko')).toEqual(['Gromyko <- nsubj - signed']);
  });

  it('joined by "and" is no apposition', () => {
    const rows = (and: string) => `
      journalist NOUN NN 0 root
      Evan PROPN NNP 1 appos
      and CCONJ CC ${and}
      Marine PROPN NNP 5 nmod:desc
      Paul PROPN NNP 1 appos`;
    expect(arcs(rows('5 cc'), 'Paul', 'Evan')).toEqual([
      'Paul <- conj - journalist',
      'Evan <- appos - journalist',
    ]);
    expect(arcs(rows('1 cc'), 'Paul')).toEqual(['Paul <- appos - journalist']);
  });

  it('parts the name before the comma from the name behind it', () => {
    const rows = (between: string) => `
      Major PROPN NNP 5 nsubj
      ${between}
      Minister PROPN NNP 4 nmod:desc
      Chernomyrdin PROPN NNP 1 flat
      signed VERB VBD 0 root`;
    expect(arcs(rows(', PUNCT , 4 punct'), 'Chernomyrdin')).toEqual(['Chernomyrdin <- conj - Major']);
    expect(arcs(rows('- PUNCT HYPH 4 punct'), 'Chernomyrdin')).toEqual(['Chernomyrdin <- flat - Major']);
  });
});

describe('two objects', () => {
  const rows = (verb: string, second = 'a DET DT 5 det') => `
      Hussein PROPN NNP 2 nsubj
      ${verb} VERB VBD 0 root
      Kuwait PROPN NNP 2 obj
      ${second}
      province NOUN NN 2 obj`;

  it('of naming are one and what is said of it', () => {
    expect(arcs(rows('declared'), 'Kuwait', 'province')).toEqual([
      'Kuwait <- obj - declared',
      'province <- xcomp - declared',
    ]);
  });

  it('of giving stay two', () => expect(arcs(rows('gave'), 'province')).toEqual(['province <- obj - gave']));

  it('of a clause without verb are its own', () => {
    const gapped = (article: string) => `
      Britain PROPN NNP 2 nsubj
      holds VERB VBZ 0 root
      Cyprus PROPN NNP 2 obj
      and CCONJ CC 5 cc
      Italy PROPN NNP 3 conj
      ${article} DET DT 7 det
      Dodecanese PROPN NNP 3 conj`;
    expect(arcs(gapped('the'), 'Italy', 'Dodecanese')).toEqual([
      'Italy <- conj - holds',
      'Dodecanese <- orphan - Italy',
    ]);
    expect(arcs(gapped(','), 'Italy', 'Dodecanese')).toEqual([
      'Italy <- conj - Cyprus',
      'Dodecanese <- conj - Cyprus',
    ]);
  });

  it('are one where a name has a byname', () =>
    expect(
      arcs(
        `Vasily PROPN NNP 2 nsubj
         met VERB VBD 0 root
         Boris PROPN NNP 2 obj
         and CCONJ CC 5 cc
         Ivan PROPN NNP 3 conj
         the DET DT 7 det
         Terrible PROPN NNP 5 appos`,
        'Ivan',
      ),
    ).toEqual(['Ivan <- conj - Boris']));
});

describe('every repair', () => {
  it('is named once, with an example, in a file of its name', () => {
    expect(new Set(REPAIRS.map(({ id }) => id)).size).toBe(REPAIRS.length);
    for (const { id, example } of REPAIRS) {
      expect(example).toMatch(/\s/);
      expect(readFileSync(new URL(`../../src/annotate/repair/${id}.ts`, import.meta.url), 'utf8')).toContain(
        id,
      );
    }
  });
});
