import { words } from './words.ts';

/*
 * Which states have an office, for titles that do not say whose they are: "Chancellor NAME" is Germany's or Austria's, and no text about
 * Turkey makes him a Turk. States by id; those of today, and those of the past that a text about them would name.
 */

const GERMANY = 'DE west-germany german-empire weimar-republic nazi-germany';
const UNITED_STATES = 'US';
const BRITAIN = 'GB';

const only = (titles: string, states: string): readonly (readonly [string, ReadonlySet<string>])[] => {
  const ids = new Set(words(states).map((state) => `state:${state}`));
  return titles.split(',').map((title) => [title.trim(), ids]);
};

/** Titles that few states have -> those states. */
export const HELD_ONLY_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...only('chancellor', `${GERMANY} AT`),
  ...only('secretary of state, defense secretary, secretary of defense, treasury secretary', UNITED_STATES),
  ...only('foreign secretary, home secretary, chancellor of the exchequer', BRITAIN),
  ...only('taoiseach', 'IE'),
  ...only('tsar, czar', 'RU russian-empire BG'),
  ...only('kaiser', GERMANY),
  ...only('shah', 'IR persia'),
  ...only('king, queen, monarch', 'BE BT DK ES GB JO KH LS MA NL NO SA SE SZ TH TO BH MY'),
  ...only('emir', 'KW QA BH AE'),
  ...only('sultan', 'OM BN MY ottoman-empire'),
  ...only('emperor, empress', 'JP ET'),
]);

const KINGDOMS = 'BE BT DK ES GB JO KH LS MA NL NO SA SE SZ TH TO BH MY KW QA OM BN JP LU CA AU NZ JM';

/** Titles that most states have -> those that have them not. */
export const NOT_HELD_IN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...only('president', `${KINGDOMS} VA`),
  ...only('prime minister, premier, head of government, deputy prime minister', `${UNITED_STATES} SA`),
  ...only(
    'minister, foreign minister, defense minister, defence minister, interior minister, finance minister',
    UNITED_STATES,
  ),
]);
