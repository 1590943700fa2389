import { headOf, type Line, type TokenSpan } from './candidate.ts';

/** Doings of governments: who does them is the state, not the town. */
const DEEDS = new Set(
  (
    'say announce accuse warn urge condemn reject agree sign demand insist deny recognize recognise threaten call order claim argue refuse want deploy impose lift expel ' +
    'ban back support oppose criticize criticise blame respond react declare withdraw ratify propose offer plan decide seek hope fear admit acknowledge confirm approve block veto suspend ' +
    'resume freeze cut break intend promise pledge vow fund arm train annex invade occupy attack retaliate negotiate consider regard view see believe denounce praise hail welcome protest ' +
    'summon recall cancel extend provide supply send dispatch pay lend play pressure press push ask tell use keep maintain remain try continue join launch give make take stress voice express speak accept prepare oppose object share owe do have fuel risk draw'
  ).split(' '),
);
/** Deeds done to governments. */
const DONE_TO = new Set(
  'accuse urge warn criticize criticise condemn blame support back threaten pressure press ask tell call persuade convince provoke anger irritate recognize recognise sanction punish arm supply help isolate join force push strongarm make let drive put thank congratulate assure invite order remind reassure encourage advise implore beseech beg rebuke reward fault chide praise pay notify inform'.split(
    ' ',
  ),
);
/** What governments have: "Moscow's decision", "Berlin's stance". */
const POSSESSIONS =
  /^(decision|policy|position|stance|demand|offer|proposal|refusal|support|role|foreign|government|interest|ambition|response|reaction|claim|approach|plan|effort|attempt|influence|allies|ally|relation|relationship|tie|ambassador|envoy|military|army|troop|nuclear|intervention|involvement|annexation|strategy|concern|criticism|accusation|diplomat|leader|leadership|backing|willingness|interference|commitment|bid|warning|veto|program|programme|regime|weapon|arsenal|ministry|failure|insistence|behavior|behaviour|action|aggression|offensive|assertion|announcement|request|reluctance|right|future|hand|side|opponent|sanction)$/;
/** What stands between governments. */
const BETWEEN =
  /^(relation|relationship|tie|talk|negotiation|agreement|treaty|pact|alliance|axis|war|conflict|dispute|dialogue|rapprochement|cooperation|summit|deal|trade|accord|tension|friendship|row|standoff|border|link|dialog|bond|partnership|friendship|contact|cooperation)$/;
const GOVERNMENT = /^(government|regime|administration|authorities|leadership|junta)$/;

/**
 * Whether the name of a capital stands for its state: "Moscow said", "Moscow-Pyongyang relations", "between Moscow and Kyiv", "talks with
 * Tehran". Counter-examples: "in Moscow", "travelled to Moscow", "Moscow police", "Moscow is a city".
 */
export function standsForState(line: Line, stretch: TokenSpan): boolean {
  const { tokens, children } = line;
  const head = headOf(line, stretch);
  const { dep, head: governor } = tokens[head]!;
  const up = governor >= 0 ? tokens[governor]! : undefined;
  const preposition = children[head]!.map((i) => tokens[i]!)
    .find((token) => token.dep === 'case' && /^(ADP|SCONJ)$/.test(token.tag))
    ?.text.toLowerCase();
  const possessive = children[head]!.some((i) => tokens[i]!.xpos === 'POS');
  if (tokens[stretch.last + 1]?.text === ',' && tokens[stretch.last + 2]?.tag === 'PROPN') return false;
  if (dep === 'conj' && governor >= 0 && !preposition) {
    // "Washington and Seoul agreed": with the first, the second
    return up!.tag === 'PROPN' && standsForState(line, { first: governor, last: governor });
  }
  if (/^nsubj/.test(dep) && up?.tag === 'VERB') return DEEDS.has(up.lemma);
  if (/^i?obj$/.test(dep) && up?.tag === 'VERB')
    return DONE_TO.has(up.lemma) && !isCalledCapital(line, governor);
  if (dep === 'obl:agent' || preposition === 'by') return up?.tag === 'VERB' && DEEDS.has(up.lemma);
  if (possessive) return up !== undefined && POSSESSIONS.test(up.lemma);
  if (dep === 'compound' || dep === 'amod' || dep === 'nmod:desc') {
    // "Moscow" hangs on "Pyongyang", "Pyongyang" on "relations"
    let noun = up;
    for (let step = 0; step < 3 && noun?.tag === 'PROPN' && noun.dep === 'compound'; step++)
      noun = tokens[noun.head];
    if (!noun) return false;
    if (GOVERNMENT.test(noun.lemma)) return true;
    // both sides of the hyphen are names
    return (
      BETWEEN.test(noun.lemma) && (joins(line, stretch.last + 1, 1) || joins(line, stretch.first - 1, -1))
    );
  }
  if (preposition === 'between') return up !== undefined && BETWEEN.test(up.lemma);
  if (preposition === 'with')
    return (
      up !== undefined &&
      (BETWEEN.test(up.lemma) ||
        /^(sign|negotiate|agree|cooperate|talk|side|ally|break|work|deal)$/.test(up.lemma))
    );
  // "an ally of Tehran", "a warning to Moscow"
  if (preposition === 'of' || preposition === 'to')
    return (
      up !== undefined &&
      (preposition === 'of'
        ? /^(ally|critic|criticism|support|supporter|enemy|opponent|accusation|behalf|part)$/
        : /^(message|warning|ultimatum|offer|clear|appeal|concession|loyal|threat|answer|response)$/
      ).test(up.lemma)
    );
  if (preposition === 'against')
    return (
      up !== undefined &&
      /^(sanction|war|measure|act|embargo|accusation|move|vote|impose|fight)$/.test(up.lemma)
    );
  if (preposition === 'on') return up !== undefined && /^(sanction|pressure|impose|embargo)$/.test(up.lemma);
  return false;
}

/** "recognized Jerusalem as the capital": of the town itself. */
const isCalledCapital = ({ tokens, children }: Line, verb: number): boolean =>
  children[verb]!.some(
    (c) => tokens[c]!.lemma === 'capital' && children[c]!.some((x) => tokens[x]!.text.toLowerCase() === 'as'),
  );

/** Whether a hyphen or dash stands there with another name behind it. */
function joins({ tokens }: Line, index: number, step: number): boolean {
  return /^[-‐–—]$/.test(tokens[index]?.text ?? '') && /^\p{Lu}/u.test(tokens[index + step]?.text ?? '');
}
