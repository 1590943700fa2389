import { describe, expect, test } from 'vitest';
import { lemmatize } from '../../src/annotate/lemma/lemmatize.ts';
import { openWeights } from '../../src/annotate/weights-file.ts';
import { wordFeatures } from '../../src/annotate/word-features.ts';
import { loadModelFiles } from '../../src/read/model-files.ts';

const { rank } = wordFeatures(openWeights((await loadModelFiles()).weights));

describe('lemmatize', () => {
  test.each([
    [
      'VERB',
      'VBD',
      'said say, met meet, signed sign, agreed agree, hoped hope, noted note, stopped stop, carried carry, sent send',
    ],
    [
      'VERB',
      'VBD',
      'visited visit, praised praise, united unite, controlled control, called call, used use, added add, boycotted boycott, severed sever, died die',
    ],
    [
      'VERB',
      'VBD',
      'cared care, hated hate, argued argue, offered offer, competed compete, changed change, handled handle, vetoed veto',
    ],
    ['VERB', 'NN', 'shot shoot, ban ban'],
    [
      'VERB',
      'VBN',
      'hit hit, broken break, overthrown overthrow, built build, planned plan, freed free, issued issue, won win',
    ],
    [
      'VERB',
      'VBG',
      'hailing hail, making make, putting put, lying lie, being be, going go, seeing see, selling sell, meeting meet',
    ],
    [
      'VERB',
      'VBG',
      'condemning condemn, accusing accuse, writing write, referring refer, sanctioning sanction, fighting fight',
    ],
    [
      'VERB',
      'VBZ',
      'says say, goes go, does do, carries carry, pushes push, passes pass, has have, dies die, focuses focus',
    ],
    ['VERB', 'VBP', 'say say, are be, found found, saw saw'],
    ['AUX', 'MD', "'ll will, wo will, ca can, would would, could could"],
    ['AUX', 'VBZ', "is be, 's be, has have"],
    [
      'NOUN',
      'NNS',
      'talks talk, treaties treaty, processes process, houses house, countries country, men man, women woman, policemen policeman',
    ],
    [
      'NOUN',
      'NNS',
      'troops troops, crises crisis, wives wife, cases case, boxes box, potatoes potato, series series, people people',
    ],
    ['NOUN', 'NN', 'Treaty treaty, president president, news news, NGO NGO'],
    ['PROPN', 'NNP', 'Putin Putin, States States, Sept. September'],
    ['PROPN', 'NNPS', 'States State, Americans American, Nations Nation'],
    ['PRON', 'PRP', 'him he, them they, us we, her she, me I'],
    ['PRON', 'DT', 'those that, these this'],
    ['PART', 'RB', "n't not, n’t not"],
    ['ADJ', 'JJR', 'better good, larger large, bigger big, earlier early, stronger strong'],
    ['ADJ', 'JJS', 'best good, worst bad, largest large, latest late'],
    ['ADJ', 'JJ', 'Russian Russian, heroic heroic'],
  ])('%s %s: %s', (upos, xpos, list) => {
    for (const pair of list.split(', ')) {
      const [form = '', lemma] = pair.split(' ');
      expect(lemmatize(form, upos, xpos, false, rank), form).toBe(lemma);
    }
  });

  test('a capital letter at the beginning tells nothing', () => {
    expect(lemmatize('Strong', 'ADJ', 'JJ', true, rank)).toBe('strong');
    expect(lemmatize('Signed', 'VERB', 'VBN', true, rank)).toBe('sign');
  });

  test('works without any list of words', () => {
    expect(lemmatize('blorked', 'VERB', 'VBD', false, () => -1)).toBe('blork');
    expect(lemmatize('', 'X', 'VBD', false, () => -1)).toBe('');
  });
});
