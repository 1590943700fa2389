import { words } from './words.ts';

/*
 * Classes of nouns and verbs that decide what an act is: "lift sanctions" is a concession, "lift a trophy" nothing,
 * "send troops" a mobilization, "send food" aid, "send greetings" diplomacy. Lemmas, lower case; words that are used in
 * the plural stand in both forms, since taggers differ.
 */

export const AGREEMENTS = words(
  `agreement accord treaty pact deal memorandum mou convention protocol contract charter declaration communique
   communiqué armistice settlement compact understanding arrangement partnership roadmap framework document concordat
   entente covenant constitution`,
);

/** What is signed without being a treaty: "signed a joint statement". */
export const SIGNED_PAPERS = [
  ...AGREEMENTS,
  ...words('statement statements declarations communiques communiqués memoranda'),
];

export const LAWS = words(
  `law bill legislation act decree resolution amendment constitution measure budget motion statute ordinance reform
   referendum package draft`,
);

export const TRUCES = words('ceasefire cease-fire truce armistice cessation lull pause moratorium');

export const SANCTIONS = words(
  `sanction sanctions embargo tariff tariffs penalty penalties restriction restrictions duty duties boycott levy
   blacklist freeze ban countermeasure countermeasures`,
);

export const LIMITS = words(
  `restriction restrictions ban embargo sanction sanctions curfew blockade siege limit limitation lockdown moratorium
   freeze suspension emergency tariff tariffs quota control controls curb curbs censorship rule prohibition cap visa
   penalty closure measure measures block barrier barriers`,
);

export const TALKS = words(
  `talk talks meeting summit discussion discussions negotiation negotiations conversation consultation consultations
   dialogue dialog session conference round forum get-together gathering deliberation parley briefing`,
);

export const VISITS = words('visit trip tour journey voyage pilgrimage stopover mission');

export const TIES = words(
  `tie ties relation relations relationship link links contact contacts friendship alliance bond bonds rapport
   partnership cooperation co-operation`,
);

export const TROOPS = words(
  `troop troops soldier soldiers force forces army military unit battalion brigade division regiment marine marines
   platoon contingent reinforcement reinforcements fighter fighters warship warships warplane warplanes jet jets frigate
   destroyer carrier navy fleet guard guards guardsman guardsmen police policeman personnel tank tanks artillery
   paratrooper paratroopers commando commandos bomber bombers squadron submarine vessel ship ships troopers mercenary
   mercenaries militia legion garrison infantry reservist reservists convoy column armor armour gunboat airman sailor`,
);

export const PEACEKEEPERS = words('peacekeeper peacekeepers blue_helmet observer observers monitor monitors');

export const WEAPONS = words(
  `weapon weapons arm arms weaponry armament armaments ammunition munition munitions missile missiles tank tanks rocket
   rockets jet jets drone drones rifle rifles gun guns artillery howitzer shell grenade helicopter helicopters warship
   submarine warhead explosive explosives mine mines hardware system systems battery launcher fighter`,
);

export const MONEY = words(
  `$ € £ usd eur money fund funds funding loan loans grant grants donation donations voucher vouchers dollar dollars euro euros pound pounds yen yuan
   million billion trillion credit credits cash subsidy subsidies bailout investment capital finance financing payment
   compensation relief rescue contribution kroner rupees rubles roubles peso pesos naira`,
);

export const GOODS = words(
  `aid assistance help relief food grain wheat rice medicine medicines supply supplies vaccine vaccines dose doses
   ventilator ventilators mask masks blanket blankets tent tents water fuel oil gas electricity package equipment
   shipment shipments truckload ton tons tonne tonnes shelter clothing kit kits backing protection service services care
   training support ambulance vehicle vehicles generator generators meal ration rations goods material materials expertise
   `,
);

export const HELPERS = words(
  'doctor doctors medic medics nurse nurses rescuer rescuers team teams expert experts engineer engineers volunteer firefighter firefighters',
);

export const DIPLOMATS = words(
  `ambassador ambassadors diplomat diplomats envoy envoys attache attaché attachés consul chargé charge_d'affaires embassy
   consulate staff mission delegation representative official counsellor counselor`,
);

export const MONITORS = words(
  `inspector inspectors observer observers monitor monitors worker workers journalist journalists reporter reporters
   agency ngo organization organisation peacekeeper peacekeepers investigator investigators`,
);

export const CAPTIVES = words(
  `prisoner prisoners hostage hostages detainee detainees captive captives inmate inmates activist activists journalist
   journalists reporter reporters pilot pilots dissident dissidents lawyer lawyers soldier soldiers sailor sailors
   student students`,
);

export const DEMANDS = words(
  'demand demands condition conditions request requests ultimatum pressure call calls',
);

export const PROPOSALS = words(
  `proposal proposals plan plans offer idea suggestion initiative formula term terms compromise solution invitation
   deal agreement package bid truce ceasefire cease-fire draft recommendation mediation roadmap`,
);

export const STRIKES = words(
  'strike protest demonstration boycott rally march sit-in blockade campaign walkout',
);

export const REFUGEES = words(
  `refugee refugees migrant migrants asylum-seeker asylum-seekers seeker seekers evacuee evacuees immigrant immigrants
   exile exiles people family families child children displaced`,
);

export const MEDIA = words(
  `newspaper newspapers website websites site sites channel channels station broadcaster radio television outlet
   outlets media medium magazine weekly daily publication newspaper app apps internet network platform blog page access`,
);

export const CHARGES = words(
  `charge charges lawsuit suit case complaint claim claims prosecution investigation probe indictment warrant`,
);

export const ALLEGATIONS = words(
  `allegation allegations accusation accusations charge charges claim claims report reports rumor rumors rumour rumours
   suggestion responsibility involvement role wrongdoing`,
);

export const ENTRY = words(
  `entry access visa visas permission permit approval request bail asylum appeal accreditation license licence parole
   visit recognition extradition`,
);

/** Acts of harm in a complement: "vowed to crush", "will not hesitate to strike". */
export const HARM = words(
  `attack strike hit bomb shell destroy kill crush retaliate avenge punish invade fight eliminate eradicate annihilate
   defeat target sanction expel deport arrest seize close cut suspend block halt ban withdraw pull impose sever sue prosecute jail
   boycott respond revenge wipe shoot assassinate hunt dismantle bury escalate resist drive end launch cancel scrap quit
   leave shut oust topple execute take stop`,
);

/** What kills and destroys without meaning to: no assault. */
export const NATURE = words(
  `earthquake quake aftershock tremor flood floods flooding storm storms hurricane typhoon cyclone tornado avalanche landslide mudslide tsunami
   wildfire wildfires blaze heatwave drought famine disease virus outbreak epidemic pandemic cholera ebola accident crash collapse eruption volcano
   lightning blizzard derailment`,
);
