/** Treaties and agreements with acronyms or by-names that no pattern of words would find. A row: key, Wikidata where it is certain (or -), name, other names. */
export const KNOWN_TREATIES = `
jcpoa Q17142171|Joint Comprehensive Plan of Action|JCPOA;Iran nuclear deal;Iranian nuclear deal;Iran deal
npt Q129157|Nuclear Non-Proliferation Treaty|Non-Proliferation Treaty;NPT;Treaty on the Non-Proliferation of Nuclear Weapons;Nuclear Nonproliferation Treaty
ctbt -|Comprehensive Nuclear-Test-Ban Treaty|CTBT;Comprehensive Test Ban Treaty
new-start Q1190231|New START|New START Treaty;New START treaty
start-1 -|START I|START treaty;START;Strategic Arms Reduction Treaty
start-2 -|START II|
salt-1 -|SALT I|SALT
salt-2 -|SALT II|
abm-treaty -|Anti-Ballistic Missile Treaty|ABM Treaty;ABM treaty
inf-treaty Q485192|Intermediate-Range Nuclear Forces Treaty|INF Treaty;INF treaty;INF
cfe-treaty -|Treaty on Conventional Armed Forces in Europe|CFE Treaty;CFE
open-skies -|Open Skies Treaty|Treaty on Open Skies;Open Skies
nafta Q80289|North American Free Trade Agreement|NAFTA
usmca -|United States-Mexico-Canada Agreement|USMCA
ttip -|Transatlantic Trade and Investment Partnership|TTIP
ceta -|Comprehensive Economic and Trade Agreement|CETA
tpp -|Trans-Pacific Partnership|TPP;CPTPP
rcep -|Regional Comprehensive Economic Partnership|RCEP
acta -|Anti-Counterfeiting Trade Agreement|ACTA
gatt -|General Agreement on Tariffs and Trade|
kyoto-protocol Q47359|Kyoto Protocol|
paris-agreement Q21707860|Paris Agreement|Paris climate agreement;Paris climate accord;Paris Climate Agreement;Paris climate deal;Paris Accord
montreal-protocol -|Montreal Protocol|
cites -|CITES|
unclos -|UN Convention on the Law of the Sea|UNCLOS;Law of the Sea Convention
maastricht-treaty -|Maastricht Treaty|Treaty of Maastricht
lisbon-treaty -|Lisbon Treaty|Treaty of Lisbon
schengen-agreement -|Schengen Agreement|Schengen agreement
rome-statute -|Rome Statute|
minsk-agreements -|Minsk agreements|Minsk Agreements;Minsk Protocol;Minsk II;Minsk accords;Minsk agreement
dayton-agreement -|Dayton Agreement|Dayton Accords;Dayton Peace Accords;Dayton Peace Agreement;Dayton accords
camp-david-accords -|Camp David Accords|Camp David accords
oslo-accords -|Oslo Accords|Oslo accords
good-friday-agreement -|Good Friday Agreement|Belfast Agreement
abraham-accords -|Abraham Accords|
helsinki-accords -|Helsinki Accords|Helsinki Final Act
molotov-ribbentrop-pact -|Molotov-Ribbentrop Pact|Hitler-Stalin Pact;Nazi-Soviet Pact
sykes-picot -|Sykes-Picot Agreement|Sykes-Picot
balfour-declaration -|Balfour Declaration|
magna-carta -|Magna Carta|
atlantic-charter -|Atlantic Charter|
un-charter -|UN Charter|Charter of the United Nations;United Nations Charter
monroe-doctrine -|Monroe Doctrine|
marshall-plan -|Marshall Plan|
good-neighbor -|Entente Cordiale|
patriot-act -|Patriot Act|USA Patriot Act
obamacare -|Affordable Care Act|Obamacare
`;
