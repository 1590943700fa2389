/**
 * Words that tell the type of a capitalized name by its head: the last word, or the last before "of", "for", "on": "Ministry of Justice",
 * "Deutsche Bank". Lower case.
 */
export const ORGANIZATION_HEADS = `
ministry department agency bureau office commission committee council parliament congress senate assembly court tribunal party movement union alliance organization organisation association
federation confederation league institution institute foundation fund bank company corporation corp corp. inc inc. ltd ltd. plc gmbh ag s.a. sa spa llc co co. group holding holdings university college school academy faculty
club fc f.c. team police army navy guard guards brigade battalion battery regiment squadron marines division corps command forces force front militia cabinet government administration authority service services society centre center chamber network
broadcaster news times post journal herald tribune gazette press magazine television radio airlines airways motors industries enterprises partners systems technologies laboratories studios records entertainment pictures
bloc coalition caucus secretariat inspectorate directorate board panel trust trade-union syndicate cartel brotherhood order church diocese synod conference-of-bishops orchestra philharmonic choir ballet
forum ombudsman chancellery politburo presidium junta legion squadron unit observatory consortium exchange insurance securities capital energy petroleum oil steel telecom electric biotech biotechnologies pharma software solutions telekom media institut universität hochschule stiftung verein partei werke zeitung instituto banco universidad ministerio partido zentrum newsroom desk agenzia verband pharmaceuticals democrats republicans
socialists conservatives liberals greens nationalists rovers wanderers athletic albion hotspur dynamo spartak united villa rangers celtic bulls lakers
`;
/** "Treaty of Trianon", "Kyoto Protocol", "Resolution 1701". */
export const TREATY_HEADS = `
treaty treaties agreements pacts agreement accord accords pact protocol convention conventions charter act bill law resolution constitution declaration covenant memorandum communiqué communique armistice concordat statute directive amendment decree ordinance edict article deal understanding mou
`;
/** "Korean War", "Rio Olympics", "Geneva Conference". */
export const EVENT_HEADS = `
war wars battle siege revolution uprising rebellion revolt crisis massacre genocide olympics games championship championships cup open election elections referendum summit conference congress-of talks festival fair prix marathon
tournament match final finals derby hurricane typhoon earthquake tsunami cyclone operation campaign affair scandal trial trials expo biennale parade ceremony day-celebration jubilee anniversary spring coup riots protests bombing bombings attacks crash
`;
/** "Heathrow Airport", "Brandenburg Gate": built. */
export const FACILITY_HEADS = `
airport airfield airbase airstrip barrage weir spillway base camp prison jail palace castle fort fortress tower gate bridge dam tunnel station stadium arena hall theater theatre museum gallery library cathedral mosque temple synagogue monastery abbey basilica shrine
hospital clinic hotel house plaza mall reactor plant refinery shipyard cemetery memorial monument opera barracks embassy consulate headquarters building center-building observatory-building pier dock wharf pipeline cosmodrome spaceport crossing checkpoint
terminal zoo park
`;
/** "Mekong River", "Nangarhar Province": grown or drawn. */
export const PLACE_HEADS = `
colony duchy protectorate dominion principality river lake sea ocean gulf bay strait straits channel canal island islands peninsula isle isles archipelago mountain mountains mount hill hills valley desert forest plateau coast cape delta basin plain plains reef glacier volcano province region district county
oblast governorate prefecture state territory city town village municipality suburb borough street avenue road boulevard square lane highway heights beach harbor harbour port oasis steppe ridge canyon falls creek springs woods corridor zone highlands lowlands
`;
