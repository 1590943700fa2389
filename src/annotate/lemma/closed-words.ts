/** Lemmas of function words, by Penn tag: `tag: form lemma ...`. What is not here is its own lemma, in small letters. */
const list: Readonly<Record<string, string>> = {
  PRP: "me I him he them they us we her she i I 's we ’s we 'em they mine my yours your ours our theirs their hers her u you em they ya you",
  PRP$: 'ur your',
  DT: 'an a these this those that',
  MD: "'ll will ’ll will ll will ca can wo will 'd would ’d would d would sha shall ai be",
  RB: "n't not n’t not nt not not not n`t not",
  POS: "' 's ’ 's ’s 's s 's `s 's",
  JJR: 'better good worse bad further far farther far elder old less less more more lesser lesser fewer few latter latter former former',
  JJS: 'best good worst bad furthest far farthest far eldest old least least most most utmost utmost foremost foremost',
  RBR: 'better well worse bad further far farther far less less more more sooner soon',
  RBS: 'best well worst bad least least most most furthest far',
  '``': '“ " ‘ \' `` "',
  "''": "” \" ’ ' '' \"",
  IN: 'b/c because',
  WP: 'whom who',
  NN: 'am a.m. pm p.m.',
  HYPH: '– - — - ‐ - ‑ -',
  ':': '– - — - … ...',
  ',': '– - — -',
  TO: 'na to ta to',
  NNP: 'Jan. January Feb. February Mar. March Apr. April Aug. August Sep. September Sept. September Oct. October Nov. November Dec. December jan January feb February apr April aug August sept September oct October nov November dec December Mr Mr. Mrs Mrs. Dr Dr.',
};

/** Tag -> form in small letters -> lemma. */
export const closedWords: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(list).map(([tag, text]) => {
    const words = text.split(' ');
    return [
      tag,
      new Map(words.flatMap((w, i): [string, string][] => (i % 2 ? [] : [[w.toLowerCase(), words[i + 1]!]]))),
    ];
  }),
);
