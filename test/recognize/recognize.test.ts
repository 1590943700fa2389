import { describe, expect, test } from 'vitest';
import { recognize } from '../../src/recognize/recognize.ts';
import { annotated } from './annotated.ts';

/** `surface:type`, with `=key` where the lexicon knows it; names bare, nominals and pronouns with their form. */
const found = (text: string): string[] =>
  recognize(annotated(text)).map(({ text: surface, type, form, known }) => {
    const name = known ? `${surface}:${type}=${known.key}` : `${surface}:${type}`;
    return form === 'name' ? name : `${form} ${name}`;
  });

type Case = readonly [text: string, has: readonly string[], not?: readonly RegExp[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'names of persons, without their titles': [
    [
      'Russian President Vladimir Putin met Chancellor Angela Merkel.',
      ['Russian:state=state:RU', 'Vladimir Putin:person', 'Angela Merkel:person'],
      [/President/, /Chancellor/],
    ],
    ['Kim Jong-un met Ban Ki-moon. Kim smiled.', ['Kim Jong-un:person', 'Ban Ki-moon:person', 'Kim:person']],
    [
      'A speech by George C. Marshall changed Europe.',
      ['George C. Marshall:person', 'Europe:place=place:europe'],
    ],
    [
      'The Dalai Lama fled to India in 1959.',
      ['Dalai Lama:person=person:dalai-lama', 'India:state=state:IN'],
    ],
    [
      'US Secretary of State Henry Kissinger flew to Cairo.',
      ['US:state=state:US', 'Henry Kissinger:person', 'Cairo:place=place:cairo'],
      [/^State:/],
    ],
  ],
  'names behind offices, months and ranks begin where the name begins': [
    [
      'They met Secretary of State Cordell Hull and National Security Adviser Henry Kissinger.',
      ['Cordell Hull:person', 'Henry Kissinger:person'],
      [/^State/, /^National/, /^nominal/],
    ],
    ['In May Stalin had dismissed him.', ['Stalin:person'], [/^May/]],
    ['British Prime Minister Theresa May resigned.', ['Theresa May:person']],
    ['A squadron sank in Manila Bay on May 1.', ['Manila Bay:place'], [/^May/, /on May/]],
    ['Israeli Prime Minister Menachem Begin signed it.', ['Menachem Begin:person']],
    ['Admiral Togo Heihachiro and General Nam Il met.', ['Togo Heihachiro:person', 'Nam Il:person'], [/TG$/]],
    [
      'The General Motors Company and Prince Edward Island said so.',
      ['General Motors Company:organization'],
      [/:person/],
    ],
    ['Presidents Ronald Reagan and Mikhail Gorbachev met.', ['Ronald Reagan:person'], [/^Presidents/]],
    ['The US secretary of state left.', ['nominal US secretary of state:person']],
    ['Attorney General Robert Kennedy met him.', ['Robert Kennedy:person'], [/Attorney/]],
    ['The UN High Commissioner for Refugees, Sadako Ogata, left.', ['Sadako Ogata:person'], [/^High:/]],
    ['Germany had asked King Albert I of Belgium.', ['Albert I:person']],
    ['King Hussein said that I came.', ['Hussein:person'], [/Hussein I/]],
  ],
  'offices before persons end the name of a body': [
    [
      'Pentagon Press Secretary Kenneth Bacon met UN Special Envoy Yasushi Akashi.',
      ['Kenneth Bacon:person', 'UN:organization=organization:united-nations', 'Yasushi Akashi:person'],
      [/Press/, /Envoy/],
    ],
    ['The Labour Party spokesman John Smith left.', ['John Smith:person'], [/^Labour:/]],
    [
      'They met the Ministers of Foreign Affairs of France and Germany.',
      ['France:state=state:FR'],
      [/^Ministers:/],
    ],
    ['Fighting went on in Southern Lebanon.', ['Lebanon:state=state:LB'], [/^Southern:/]],
    ['He flew to South Africa.', ['South Africa:state=state:ZA']],
  ],
  'ships behind their kind': [
    ['The Dutch frigate Zeeland sailed to the Gulf.', ['Dutch:state=state:NL', 'Zeeland:weapon']],
    ['The destroyer Sheffield was hit.', ['Sheffield:weapon']],
    [
      'The ship sailed from Zeeland to Sheffield.',
      ['Zeeland:place=place:zeeland', 'Sheffield:place=place:sheffield'],
    ],
  ],
  'lands in brackets behind persons': [
    [
      'Lisa Raymond (U.S.) met Kimberly Po (U.S.) in Geneva. Michael Johnson (U.S.) won.',
      ['Lisa Raymond:person', 'U.S.:state=state:US'],
      [/^U\.S\.:person/],
    ],
    ['The United Auto Workers (UAW) agreed.', ['United Auto Workers:organization', 'UAW:organization']],
  ],
  'the month of May in dates': [
    ['The tour: May 13 London. May 14 Geneva.', ['London:place=place:london'], [/^May/]],
    ['British Prime Minister Theresa May resigned on 14 May.', ['Theresa May:person'], [/^May:/]],
  ],
  'places in small letters': [
    [
      'I have lived in malaysia and then moved to thailand.',
      ['malaysia:state=state:MY', 'thailand:state=state:TH'],
    ],
    ['Does Anna find her rest in reading and in private?', ['Anna:person'], [/reading/, /private/]],
  ],
  'persons by their lands and dignities': [
    [
      'The Duke of Wellington and the Earl of Clarendon came.',
      ['Duke of Wellington:person', 'Earl of Clarendon:person'],
    ],
    ['The king of Jordan came.', ['Jordan:state=state:JO'], [/^king of/]],
    ['They met on the battleship Prince of Wales.', [], [/Wales:person/]],
    ['Queen Victoria must approve it.', ['Victoria:person']],
  ],
  'armed bodies': [
    [
      'Iraqi security forces met airmen of the 407th AEG and the 5th Fleet.',
      ['Iraqi security forces:organization', '407th AEG:organization', '5th Fleet:organization'],
    ],
    [
      'Rebel forces and 120 Iraqi soldiers fought in the 20th century.',
      [],
      [/forces:organization/, /soldiers:organization/, /20th/],
    ],
    [
      'Task Force 50 and the Combined Joint Task Force met.',
      ['Task Force 50:organization', 'Combined Joint Task Force:organization'],
    ],
  ],
  'a treaty by its matter, not by its day and place; a war by its place': [
    [
      'They signed a treaty of peace on Monday in Paris and a pact in the White House.',
      ['nominal treaty of peace:treaty', 'nominal pact:treaty', 'Paris:place=place:paris'],
    ],
    ['The war in Ukraine ended.', ['nominal war in Ukraine:event']],
    ['The conference of eleven days failed.', ['nominal conference:event']],
  ],
  'datelines are places, and no part of what follows': [
    ['LONDON - Argentine forces surrendered.', ['LONDON:place=place:london'], [/LONDON -/]],
    ['LONDON - Britain declared war.', ['LONDON:place=place:london', 'Britain:state=state:GB']],
  ],
  'states in all their names': [
    [
      'The U.S. and the UK recognized South Korea, not the DPRK.',
      ['U.S.:state=state:US', 'UK:state=state:GB', 'South Korea:state=state:KR', 'DPRK:state=state:KP'],
    ],
    [
      'The Soviet Union and Austria-Hungary are no more.',
      ['Soviet Union:state=state:soviet-union', 'Austria-Hungary:state=state:austria-hungary'],
    ],
    [
      'Kosovo and Taiwan sent delegations to Ivory Coast.',
      ['Kosovo:state=state:XK', 'Taiwan:state=state:TW', 'Ivory Coast:state=state:CI'],
    ],
    ['Michael Jordan never lived in Jordan.', ['Michael Jordan:person', 'Jordan:state=state:JO']],
  ],
  'capitals and seats of power: the state when it acts, the place when something happens there': [
    [
      'The treaty was signed by Foreign Ministers Walter Scheel and Andrei Gromyko.',
      ['Walter Scheel:person', 'Andrei Gromyko:person'],
      [/Ministers/],
    ],
    ['Moscow accused Washington of lying.', ['Moscow:state=state:RU', 'Washington:state=state:US']],
    ['Sadat thanked Paris and urged Tehran to wait.', ['Paris:state=state:FR', 'Tehran:state=state:IR']],
    ['Sadat left Paris and saw Tehran.', ['Paris:place=place:paris', 'Tehran:place=place:tehran']],
    ['Moscow-Pyongyang relations improved.', ['Moscow:state=state:RU', 'Pyongyang:state=state:KP']],
    [
      'Talks between Tehran and Baghdad ended in Vienna.',
      ['Tehran:state=state:IR', 'Baghdad:state=state:IQ', 'Vienna:place=place:vienna'],
    ],
    [
      'He lives in Moscow and travels to Beijing.',
      ['Moscow:place=place:moscow', 'Beijing:place=place:beijing'],
    ],
    ['The Kremlin denied the report.', ['Kremlin:state=state:RU']],
    ['Nixon resigned in the White House.', ['Nixon:person', 'White House:facility']],
  ],
  'adjectives of nationality stand for the state; peoples, faiths and languages for none': [
    ['A German was arrested in Istanbul.', ['Istanbul:place=place:istanbul'], [/^German/]],
    ['The Germans left, and German troops followed.', ['Germans:state=state:DE', 'German:state=state:DE']],
    ['He protected the Serbs who live there.', ['Serbs:group'], [/state:RS/]],
    ['Bosnian Serb commander Ratko Mladic left.', ['Ratko Mladic:person'], [/state:/]],
    [
      'The French proposal pleased North Korean officials.',
      ['French:state=state:FR', 'North Korean:state=state:KP'],
    ],
    ['Kurdish and Muslim leaders spoke Arabic.', [], [/Kurdish:/, /Muslim:/, /^Arabic:/]],
    ['She speaks Russian and lives in Poland.', ['Poland:state=state:PL'], [/^Russian:/]],
  ],
  organizations: [
    [
      'The Korean Central News Agency (KCNA) reported it.',
      ['Korean Central News Agency:organization=organization:kcna', 'KCNA:organization=organization:kcna'],
    ],
    [
      'The Organization for Security and Co-operation in Europe (OSCE) sent observers.',
      [
        'Organization for Security and Co-operation in Europe:organization=organization:osce',
        'OSCE:organization=organization:osce',
      ],
    ],
    [
      'The US Congress and the UN Security Council condemned it.',
      [
        'US:state=state:US',
        'Congress:organization=organization:us-congress',
        'UN:organization=organization:united-nations',
        'Security Council:organization=organization:un-security-council',
      ],
    ],
    [
      'U.S. Secretary of State Condoleezza Rice addressed the U.S. Congress.',
      ['U.S.:state=state:US', 'Condoleezza Rice:person', 'Congress:organization=organization:us-congress'],
      [/Secretary/, /^U\.S\. Congress/],
    ],
    [
      'The Syrian Foreign Ministry thanked the Bank of England.',
      [
        'Syrian:state=state:SY',
        'Foreign Ministry:organization',
        'Bank of England:organization=organization:bank-of-england',
      ],
    ],
    [
      'Volkswagen and the carmaker Zastava build cars.',
      ['Volkswagen:organization=organization:volkswagen', 'Zastava:organization'],
    ],
    [
      'The Food and Drug Administration approved it.',
      ['Food and Drug Administration:organization=organization:fda'],
    ],
  ],
  'treaties, votes, wars and buildings by the words of their names': [
    ['Hungary signed the Treaty of Trianon in 1920.', ['Hungary:state=state:HU', 'Treaty of Trianon:treaty']],
    [
      'UN Security Council Resolution 1701 ended the war.',
      ['UN Security Council Resolution 1701:treaty', 'nominal war:event'],
    ],
    [
      'The JCPOA and New START limit weapons.',
      ['JCPOA:treaty=treaty:jcpoa', 'New START:treaty=treaty:new-start'],
    ],
    [
      'The 1933 German federal election brought Hitler to power.',
      ['1933 German federal election:event', 'Hitler:person'],
      [/^German:/],
    ],
    [
      'The Battle of Verdun and the Korean War cost many lives.',
      ['Battle of Verdun:event', 'Korean War:event=event:korean-war'],
    ],
    ['He landed at Bagram Airfield.', ['Bagram Airfield:facility', 'pronoun He:person']],
  ],
  'datelines and headlines in capitals': [
    [
      'SEOUL, Dec. 25 (Yonhap) -- South Korea protested.',
      ['SEOUL:place=place:seoul', 'South Korea:state=state:KR'],
    ],
    [
      'PUTIN VISITS NORTH KOREA\nVladimir Putin visited Kim Jong-un in Pyongyang.',
      ['NORTH KOREA:state=state:KP', 'Vladimir Putin:person', 'Pyongyang:place=place:pyongyang'],
    ],
  ],
  'nominals: heads with their modifiers, no article, no relative clause': [
    [
      'Putin recalled the comprehensive strategic partnership treaty signed by the two nations.',
      ['nominal comprehensive strategic partnership treaty:treaty', 'nominal two nations:state'],
    ],
    [
      'He hailed the dispatch of North Korean troops to the war in Ukraine.',
      ['nominal North Korean troops:group', 'nominal war in Ukraine:event'],
    ],
    [
      'Kim inspected a nuclear-powered submarine construction site.',
      ['nominal nuclear-powered submarine construction site:facility'],
      [/construction:/],
    ],
    ['The message which he sent praised both leaders.', ['nominal message:other', 'nominal leaders:group']],
    [
      'The Turkish government expelled the ambassador.',
      ['nominal Turkish government:state=state:TR', 'nominal ambassador:person'],
    ],
    [
      'President Sadat met the Israeli prime minister.',
      ['Sadat:person', 'nominal Israeli prime minister:person'],
      [/nominal President/],
    ],
    ['It took a long time.', [], [/nominal/]],
  ],
  'pronouns, but not "it" that stands for nothing': [
    [
      'She told him that they would defend themselves.',
      ['pronoun She:person', 'pronoun him:person', 'pronoun they:group', 'pronoun themselves:group'],
    ],
    ['It is clear that Iran signed it.', ['pronoun it:other'], [/pronoun It:/]],
    ['The man who called was Peter.', [], [/pronoun who/]],
  ],
  'names that a tagger cuts or overlooks': [
    [
      'Prime Minister Theresa May met Viktor Orban.',
      ['Theresa May:person', 'Viktor Orban:person'],
      [/^Theresa:/],
    ],
    [
      'The scientist A. Sakharov wrote to Leonid Brezhnev.',
      ['A. Sakharov:person', 'Leonid Brezhnev:person'],
      [/^A\.:/],
    ],
    [
      'Pro-Moscow rebels and anti-Yanukovych protesters clashed. Viktor Yanukovych fled.',
      ['Moscow:state=state:RU', 'Yanukovych:person', 'Viktor Yanukovych:person'],
    ],
    ['Stepan Bandera fought in Lviv.\nBANDERA REMEMBERED', ['Stepan Bandera:person', 'BANDERA:person']],
    ['Rouen Archbishop Dominique Lebrun prayed.', ['Dominique Lebrun:person'], [/Archbishop/]],
  ],
  'bodies by their head word, once it is clear which': [
    [
      'The International Monetary Fund lent money to Greece. Later the Fund regretted it.',
      ['International Monetary Fund:organization=organization:imf', 'Fund:organization'],
    ],
    [
      'Gorbachev told Parliament that the Senate would vote.',
      ['Parliament:organization', 'Senate:organization'],
    ],
    ['Fund managers sold their shares.', [], [/^Fund:/]],
  ],
  'clubs in reports on sport, towns elsewhere': [
    [
      'Liverpool beat Leeds 3-0 in the league on Saturday. The Liverpool striker scored two goals and the Leeds goalkeeper saved a penalty in London.',
      ['Liverpool:organization', 'Leeds:organization', 'London:place=place:london'],
    ],
    [
      'Liverpool is a port in England. Leeds lies inland.',
      ['Liverpool:place=place:liverpool', 'Leeds:place=place:leeds'],
    ],
  ],
  'titles stay outside, offices do not become names': [
    [
      'The foreign minister met Pope John Paul II.',
      ['John Paul II:person', 'nominal foreign minister:person'],
      [/^Pope/],
    ],
    [
      'Chancellor Konrad Adenauer and the mayor shook hands.',
      ['Konrad Adenauer:person', 'nominal mayor:person'],
    ],
  ],
  'who writes is no part of the news': [
    ['The summit ended. Author: John Smith Editor: Mary Jones', ['nominal summit:event'], [/Smith/, /Jones/]],
    ['The author John Smith met the editor.', ['John Smith:person']],
  ],
  'governments are their states, when they speak for one': [
    [
      'The Obama administration criticized the Syrian regime.',
      ['nominal Obama administration:state=state:US', 'nominal Syrian regime:state=state:SY'],
    ],
    ['They formed a national unity government.', ['nominal national unity government:organization']],
  ],
  'what a noun is called together with its modifier': [
    [
      'North Korea tested its nuclear forces; the security forces watched.',
      ['nominal nuclear forces:weapon', 'nominal security forces:group'],
    ],
    [
      'A suicide bomber attacked while a bomber flew over the city.',
      ['nominal suicide bomber:person', 'nominal bomber:weapon', 'nominal city:place'],
    ],
    [
      'The two nations signed it, and many EU countries followed.',
      ['nominal two nations:state', 'EU:organization=organization:european-union'],
    ],
    ['He wrote a letter.', ['nominal letter:other']],
    [
      "He sent a New Year's greeting message and read Brezhnev's speech.",
      ["nominal New Year's greeting message:other", 'nominal speech:other'],
    ],
    ['Letters take time.', [], [/nominal/]],
  ],
  'what is no name': [
    ['He praised the "heroic" deed on Monday, December 18.', [], [/heroic/, /Monday/, /December/]],
    ['Nice to see you again in Nice.', ['Nice:place=place:nice'], [/^Nice:person/]],
    ['The border was closed. ab/cd (AFP, dpa, Reuters)', ['nominal border:place'], [/AFP/, /dpa/, /Reuters/]],
    ['The agency (Reuters) reported it.', ['Reuters:organization=organization:reuters']],
    ['Nice and quiet rooms near the harbour.', [], [/^Nice/]],
    ['The Nobel Prize is the GREATEST honour in science.', [], [/GREATEST/]],
    ['The king thanked God for the victory at Rocroi.', [], [/^God/]],
    ['There is no plan B, he told NATO.', ['NATO:organization=organization:nato'], [/^B:/]],
  ],
  'names without capitals, where a sentence has none at all': [
    ['i am from mexico and live in auckland now', ['mexico:state=state:MX', 'auckland:place=place:auckland']],
    ['does anyone know what angela merkel studied?', ['angela merkel:person']],
    ['The president slept in private near the chad of a ballot.', [], [/mexico/, /private/]],
    ['it is cold in here and the march was long', [], [/cold/, /^march/]],
  ],
  'a town and its state are two names': [
    [
      'The laboratory moved to Los Alamos New Mexico in 1943.',
      ['Los Alamos:place', 'New Mexico:place=place:new-mexico'],
    ],
    ['She grew up in Abilene Kansas before the war.', ['Abilene:place', 'Kansas:place=place:kansas']],
    [
      'Eisenhower was raised in Abilene, KS, and born in Texas.',
      ['Abilene:place=place:abilene', 'KS:place=place:kansas'],
    ],
    ['Wheeling is in West Virginia.', ['West Virginia:place=place:west-virginia'], [/^Virginia/, /^West:/]],
    ['They mined gold in Northern California.', [], [/^Northern:/]],
    ['He was, OK, a bit late in Oklahoma.', [], [/^OK/]],
  ],
  'names as address books write them': [
    ['"Curie, Marie" <curie@example.org>', ['Curie, Marie:person']],
    ['Curie, Marie and others won the prize.', [], [/^Curie, Marie/]],
    ['He wrote "Paris, London" on the envelope.', ['Paris:place=place:paris'], [/Paris, London/]],
  ],
  'the number of a military unit belongs to its name': [
    [
      'The 101st Airborne Division landed in Normandy in June 1944.',
      ['101st Airborne Division:organization'],
      [/^Airborne/],
    ],
    ['Bahrain is home to the 5th Fleet.', ['5th Fleet:organization']],
    ['The 20th Century began in Paris with an exhibition.', [], [/^20th/]],
  ],
  'the whole name of a department': [
    [
      'The United States Department of Energy closed the site.',
      ['United States Department of Energy:organization'],
      [/^States/],
    ],
  ],
};

for (const [title, cases] of Object.entries(CASES))
  describe(title, () => {
    test.each(cases.map(([text, has, not]) => ({ text, has, not: not ?? [] })))(
      '$text',
      ({ text, has, not }) => {
        const mentions = found(text);
        for (const mention of has) expect(mentions).toContain(mention);
        for (const pattern of not) expect(mentions.filter((mention) => pattern.test(mention))).toEqual([]);
      },
    );
  });

describe('any text', () => {
  const TEXTS = [
    'the rain fell on the plain',
    `${'A'.repeat(10_000)} said no.`,
    'وقع الرئيس المعاهدة في القاهرة.',
    'Zoe\u0308 and Rene\u0301 met in Sa\u0303o Paulo.',
    'BREAKING NEWS FROM NOWHERE AT ALL',
    '((((((((( --- !!!',
  ];
  test.each(TEXTS.map((text) => ({ title: text.slice(0, 40), text })))('$title', ({ text }) => {
    const document = annotated(text);
    const mentions = recognize(document);
    for (const { start, end, text: surface, id } of mentions) {
      expect(document.document.text.slice(start, end)).toBe(surface);
      expect(id).toBe(`test#${start}-${end}`);
    }
    expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
    expect(mentions.map(({ start }) => start)).toEqual(
      [...mentions.map(({ start }) => start)].sort((a, b) => a - b),
    );
  });
});
