import { action, adjective, noun, verb } from '../define.ts';
import { phoneTo } from '../telephone.ts';
import { GOODS, MONEY, TIES, WEAPONS } from '../vocabulary.ts';
import { words } from '../words.ts';

/** SUPPORT by word, CAMEO 051-056: praise, endorse, defend, recognise, apologise, forgive. */
export const SUPPORT = [
  action({
    id: 'praise',
    label: 'praised',
    event: 'SUPPORT',
    cameo: '051',
    frames: [
      verb(
        'verb',
        'praise laud commend applaud extol compliment acclaim celebrate admire glorify eulogize herald',
      ),
      verb('hail', 'hail salute honor honour', 'object actor-of-object'),
      noun('noun', 'praise applause tribute homage admiration commendation', 'prep:for prep:to prep:on'),
      verb('award', 'award bestow confer', 'prep:on prep:to indirect-object', {
        if: { object: words('medal order prize honor honour title award') },
      }),
      verb('decorate', 'decorate'),
    ],
    examples: {
      'France decorated Charles Aznavour in 1997.': ['France praise Charles Aznavour'],
      'The Pope praised Colombia.': ['Pope praise Colombia'],
      'Germany hailed the Paris Agreement.': ['Germany praise Paris Agreement'],
      'Emmanuel Macron paid tribute to Nelson Mandela.': ['Emmanuel Macron praise Nelson Mandela'],
      'Kosovo awarded a medal to Bill Clinton.': ['Kosovo praise Bill Clinton'],
    },
  }),
  action({
    id: 'welcome',
    label: 'welcomed',
    event: 'SUPPORT',
    cameo: '051',
    frames: [
      verb('verb', 'welcome cheer', 'object actor-of-object prep:between prep:in'),
      noun('welcome', 'welcome', 'prep:to prep:for', { if: { subject: true } }),
      noun('satisfaction', 'satisfaction optimism delight pleasure joy', 'prep:with prep:at prep:over', {
        if: { subject: true },
      }),
      adjective('glad', 'glad pleased happy delighted', 'prep:about prep:with prep:for', {
        unless: { 'prep:with': words('it life') },
      }),
    ],
    examples: {
      'The governor gave a welcome to the soldiers.': ['governor welcome soldiers'],
      'Norway is pleased with the Paris Agreement.': ['Norway welcome Paris Agreement'],
      'The European Union welcomed the ceasefire in Libya.': ['European Union welcome ceasefire'],
      'Israel expressed satisfaction with the ruling of the High Court.': ['Israel welcome ruling'],
    },
  }),
  action({
    id: 'support',
    label: 'supported',
    event: 'SUPPORT',
    cameo: '051',
    frames: [
      phoneTo('express convey reiterate voice'),
      verb(
        'verb',
        'support back favor favour advocate endorse second uphold champion promote',
        'object actor-of-object prep:in',
        {
          unless: { 'prep:with': [...MONEY, ...GOODS, ...WEAPONS] },
        },
      ),
      noun(
        'noun',
        'support backing endorsement solidarity allegiance loyalty',
        'prep:for prep:with prep:to prep:of',
        {
          unless: { compound: words('air life technical child price humanitarian food') },
        },
      ),
      verb(
        'express',
        'express voice declare reiterate reaffirm pledge promise offer affirm renew vow assure lend throw extend',
        'prep:for prep:with prep:to prep:behind actor-of-object',
        {
          if: { object: words('support solidarity backing loyalty allegiance confidence weight') },
        },
      ),
      verb('stand', 'stand', 'prep:by prep:behind prep:with', { source: 'subject' }),
      verb('side', 'side sympathize sympathise', 'prep:with'),
      verb('rally', 'rally', 'prep:behind prep:to prep:around'),
      adjective('supportive', 'supportive appreciative', 'prep:of'),
      verb('vote', 'vote', 'prep:for', { source: 'subject' }),
      noun('favor', 'favor favour', 'prep:of', { if: { subject: true } }),
      verb('come-out', 'come speak', 'prep:for prep:of', { particles: 'out' }),
    ],
    examples: {
      'The minister is in favor of the treaty.': ['minister support treaty'],
      'The senators rallied behind the president.': ['senators support president'],
      'Denmark expressed solidarity with Ukraine.': ['Denmark support Ukraine'],
      'The president called the prime minister to express solidarity.': ['president support prime minister'],
      'Latvia voiced solidarity with Lithuania.': ['Latvia support Lithuania'],
      'Sweden voted in favor of the resolution.': ['Sweden support resolution'],
      'Scotland voted for the European Union in 2016.': ['Scotland support European Union'],
      'Poland came out for Ukraine.': ['Poland support Ukraine'],
      'Canada supported Ukraine.': ['Canada support Ukraine'],
      'India expressed its support for Sri Lanka.': ['India support Sri Lanka'],
      'Poland stood by Lithuania.': ['Poland support Lithuania'],
      'Serbia sided with Russia.': ['Serbia support Russia'],
      'Ireland is supportive of the Paris Agreement.': ['Ireland support Paris Agreement'],
      'Steel beams support the roof.': [],
    },
  }),
  action({
    id: 'defend',
    label: 'defended',
    event: 'SUPPORT',
    cameo: '052',
    frames: [
      verb('verb', 'defend justify vindicate', 'object actor-of-object', {
        unless: { object: words('title championship thesis border borders crown champion champions') },
      }),
      verb('stick', 'stick stand', 'prep:for prep:to', { particles: 'up' }),
      noun('defense', 'defense defence', 'prep:of', { source: 'subject possessor prep:by' }),
      verb('come', 'come leap spring rush', 'actor-of-prep:to', {
        if: { 'prep:to': words('defense defence') },
      }),
    ],
    examples: {
      "The minister's defense of the treaty surprised many.": ['minister defend treaty'],
      'Angela Merkel stuck up for Greece.': ['Angela Merkel defend Greece'],
      'Angela Merkel defended the Minsk agreement.': ['Angela Merkel defend Minsk agreement'],
      'Boris Johnson came to the defence of Dominic Cummings.': ['Boris Johnson defend Dominic Cummings'],
      'Spain defended its title.': [],
    },
  }),
  action({
    id: 'rally-support-for',
    label: 'rallied support for',
    event: 'SUPPORT',
    cameo: '053',
    frames: [
      verb(
        'verb',
        'rally drum shore mobilize muster seek gather win',
        'prep:from prep:among prep:for prep:of',
        {
          if: { object: words('support backing votes consensus') },
        },
      ),
      verb('lobby', 'lobby campaign crusade stump plead push', 'prep:for', {
        source: 'subject',
        unless: { object: true },
      }),
    ],
    examples: {
      'Spain sought support from Portugal for the plan.': ['Spain rally-support-for Portugal'],
      'Colin Powell sought support for the Iraq War.': ['Colin Powell rally-support-for Iraq War'],
      'Joe Biden campaigned for Hillary Clinton in 2016.': ['Joe Biden rally-support-for Hillary Clinton'],
    },
  }),
  action({
    id: 'recognize',
    label: 'recognized',
    event: 'SUPPORT',
    cameo: '054',
    frames: [
      verb('verb', 'recognize recognise', 'object actor-of-object prep:of', { unless: { clause: true } }),
      noun('noun', 'recognition', 'prep:of prep:to'),
    ],
    examples: {
      'The United States ended its recognition of Taiwan.': ['United States not-recognize Taiwan'],
      'Britain was the first country to recognize Slovenia.': ['Britain recognize Slovenia'],
      "Germany's recognition of Croatia came in 1991.": ['Germany recognize Croatia'],
      'Norway recognized the State of Palestine in 2024.': ['Norway recognize State of Palestine'],
      'He recognized her face.': [],
    },
  }),
  action({
    id: 'reaffirm',
    label: 'reaffirmed',
    event: 'SUPPORT',
    cameo: '051',
    frames: [
      verb(
        'verb',
        'reaffirm reassert reiterate affirm',
        'prep:with prep:to prep:for object actor-of-object',
        {
          unless: { clause: true, object: words('call demand position opposition rejection threat') },
          source: 'subject',
        },
      ),
      verb(
        'stress',
        'highlight stress emphasize emphasise underline underscore',
        'prep:with prep:between actor-of-object',
        {
          if: { object: [...TIES, ...words('importance friendship solidarity commitment need')] },
        },
      ),
    ],
    examples: {
      'Japan stressed its friendship with the Philippines.': ['Japan reaffirm Philippines'],
      'The United States reaffirmed its commitment to Japan.': ['United States reaffirm Japan'],
    },
  }),
];
