import { ACTORS } from '../arguments.ts';
import { action, noun, verb } from '../define.ts';
import { AGREEMENTS, LAWS, SIGNED_PAPERS, TIES, TRUCES } from '../vocabulary.ts';
import { words } from '../words.ts';

const PACTS = words('treaty agreement accord pact deal memorandum protocol convention text');

/** SUPPORT by deed of diplomacy, CAMEO 050 and 057: sign, ratify, open and deepen relations. */
export const ACCORD = [
  action({
    id: 'sign',
    label: 'signed',
    event: 'SUPPORT',
    cameo: '057',
    target: ['treaty', 'organization', 'product', 'other'],
    frames: [
      verb('treaty', 'sign initial ink co-sign countersign', 'object', { if: { object: SIGNED_PAPERS } }),
      verb('any', 'sign initial ink', 'object', { if: { object: { types: ['treaty'] } } }),
      noun('signature', 'signature signing', 'prep:of prep:to prep:on'),
      noun('signatory', 'signatory', 'prep:to prep:of', { source: 'subject' }),
    ],
    examples: {
      'The signing of the Treaty of Rome by Belgium was broadcast.': ['Belgium sign Treaty of Rome'],
      'Donald Trump signed the First Step Act in 2018.': ['Donald Trump sign First Step Act'],
      'Canada is a signatory to the Ottawa Treaty.': ['Canada sign Ottawa Treaty'],
      'Hungary signed the Treaty of Trianon.': ['Hungary sign Treaty of Trianon'],
      'Hungary did not sign the Treaty of Trianon.': ['Hungary not-sign Treaty of Trianon'],
      'Brazil and Chile signed a joint statement in Lima.': ['Brazil sign joint statement'],
      'The club signed a new goalkeeper.': [],
    },
  }),
  action({
    id: 'sign-with',
    label: 'signed an agreement with',
    event: 'SUPPORT',
    cameo: '057',
    mutual: true,
    target: ACTORS,
    frames: [
      verb('with', 'sign initial ink', 'prep:with prep:between', {
        if: { object: [...SIGNED_PAPERS, ...TRUCES] },
        unless: { 'prep:with': words('respect regard reference effect') },
      }),
      verb('agree-on', 'agree', 'prep:with prep:between object prep:on prep:to', { if: { object: PACTS } }),
      verb('agree-to', 'agree', 'prep:with prep:to prep:on', { if: { 'prep:to': PACTS } }),
      verb(
        'reach',
        'reach conclude strike clinch seal finalize finalise make cut hammer ink broker forge secure enter',
        'prep:with prep:between prep:in',
        {
          if: { object: AGREEMENTS },
        },
      ),
      noun('treaty', 'treaty agreement accord pact deal memorandum', 'prep:with prep:between', {
        if: { subject: true },
        unless: { 'prep:with': words('respect regard reference effect') },
      }),
    ],
    examples: {
      'Norway signed a treaty with respect to Svalbard.': ['Norway sign treaty'],
      'A treaty between France and Spain was signed in 1659.': ['France sign-with Spain'],
      'A match between France and Spain was played in 1984.': [],
      'Brazil and Chile signed a joint declaration on trade.': ['Brazil sign-with Chile'],
      'Egypt concluded a contract with Siemens.': ['Egypt sign-with Siemens'],
      'Canada and the European Union agreed a trade deal.': ['Canada sign-with European Union'],
      'Chile agreed to a trade deal with Indonesia.': ['Chile sign-with Indonesia'],
      'Egypt signed a peace treaty with Israel in 1979.': ['Egypt sign-with Israel'],
      'Greece reached an agreement with North Macedonia in 2018.': ['Greece sign-with North Macedonia'],
      'Germany and Poland signed a border treaty in 1990.': ['Germany sign-with Poland'],
    },
  }),
  action({
    id: 'ratify',
    label: 'ratified',
    event: 'SUPPORT',
    cameo: '057',
    frames: [
      verb('verb', 'ratify', 'object'),
      noun('noun', 'ratification', 'prep:of'),
      verb('accede', 'accede', 'prep:to', { if: { 'prep:to': { types: ['treaty', 'organization'] } } }),
    ],
    examples: {
      'China acceded to the World Trade Organization in 2001.': ['China ratify World Trade Organization'],
      'The Senate voted to ratify the Kyoto Protocol.': ['Senate ratify Kyoto Protocol'],
      'The Senate voted against ratifying the Kyoto Protocol.': ['Senate not-ratify Kyoto Protocol'],
      'Ireland ratified the Lisbon Treaty in 2009.': ['Ireland ratify Lisbon Treaty'],
      'The ratification of the treaty by the United States took years.': ['United States ratify treaty'],
    },
  }),
  action({
    id: 'approve',
    label: 'approved',
    event: 'SUPPORT',
    cameo: '051',
    frames: [
      verb('verb', 'approve', 'object prep:of actor-of-object prep:for prep:in', {
        unless: { object: words('deployment troop troops aid arms request loan loans credit') },
      }),
      verb('pass', 'pass enact adopt', 'object prep:on prep:in', { if: { object: LAWS } }),
      noun('noun', 'approval blessing', 'prep:of prep:to prep:for', {
        source: 'subject possessor prep:by prep:from',
      }),
      verb('green-light', 'greenlight okay', 'object'),
    ],
    examples: {
      'The committee greenlighted the treaty.': ['committee approve treaty'],
      "Parliament's approval of the treaty took a year.": ['Parliament approve treaty'],
      'The European Parliament approved the Brexit deal.': ['European Parliament approve Brexit deal'],
      'Congress passed the Civil Rights Act in 1964.': ['Congress approve Civil Rights Act'],
    },
  }),
  action({
    id: 'open-relations-with',
    label: 'opened relations with',
    event: 'SUPPORT',
    cameo: '050',
    mutual: true,
    target: ACTORS,
    frames: [
      verb(
        'establish',
        'establish restore resume normalize normalise open renew upgrade re-establish reestablish',
        'prep:with prep:between',
        {
          if: { object: TIES },
        },
      ),
      verb('embassy', 'open reopen establish', 'prep:in prep:to', {
        if: { object: words('embassy consulate mission') },
      }),
      verb('ambassadors', 'exchange', 'prep:with', {
        if: { object: words('ambassador ambassadors diplomat diplomats') },
      }),
      noun(
        'normalization',
        'normalization normalisation rapprochement reconciliation',
        'prep:with prep:between prep:of',
      ),
    ],
    examples: {
      'The United States and Cuba exchanged ambassadors.': ['United States open-relations-with Cuba'],
      'Rapprochement between Greece and Turkey began in 1999.': ['Greece open-relations-with Turkey'],
      'Bahrain established diplomatic relations with Israel in 2020.': ['Bahrain open-relations-with Israel'],
      'The United States reopened its embassy in Havana.': ['United States open-relations-with Havana'],
    },
  }),
  action({
    id: 'strengthen-relations-with',
    label: 'strengthened relations with',
    event: 'SUPPORT',
    cameo: '050',
    mutual: true,
    target: ACTORS,
    frames: [
      verb(
        'verb',
        'strengthen deepen expand improve develop boost enhance bolster broaden cement consolidate build foster forge promote intensify cultivate',
        'prep:with prep:between',
        {
          unless: {
            object: words('cooperation co-operation'),
          },
          if: { object: TIES },
        },
      ),
      verb('ally', 'ally align', 'prep:with', { source: 'subject' }),
      noun('alliance', 'alliance friendship alignment', 'prep:with prep:between', { if: { subject: true } }),
      verb('object', 'strengthen deepen expand improve boost enhance bolster', 'actor-of-object', {
        unless: {
          object: words('cooperation co-operation'),
          'prep:of': words('friendship alliance partnership cooperation'),
        },
        if: { object: TIES },
      }),
    ],
    examples: {
      'Finland strengthened its ties with Estonia.': ['Finland strengthen-relations-with Estonia'],
      'Bulgaria formed an alliance with Serbia in 1912.': ['Bulgaria strengthen-relations-with Serbia'],
      'India strengthened ties with Vietnam.': ['India strengthen-relations-with Vietnam'],
      'Hungary aligned itself with Poland.': ['Hungary strengthen-relations-with Poland'],
    },
  }),
];
