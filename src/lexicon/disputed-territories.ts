/**
 * Territories whose statehood or owner is disputed. A row: key, type, ISO 3166 alpha-2 and alpha-3 where they exist (or -), Wikidata (or -), name,
 * other names. `state` where a government of it acts in the news as states do; `place` where the news speaks of the land.
 */
export const DISPUTED_TERRITORIES = `
XK state XK XKX Q1246|Kosovo|Republic of Kosovo
TW state TW TWN Q865|Taiwan|Republic of China;Chinese Taipei;R.O.C.
PS state PS PSE Q219060|Palestine|State of Palestine;Palestinian Territories;Palestinian territories;occupied Palestinian territories
EH place EH ESH Q6250|Western Sahara|
northern-cyprus state - - Q23681|Northern Cyprus|Turkish Republic of Northern Cyprus;TRNC
sahrawi-republic state - - Q40362|Sahrawi Arab Democratic Republic|SADR
abkhazia place - - Q23334|Abkhazia|
south-ossetia place - - Q23427|South Ossetia|
transnistria place - - Q907112|Transnistria|Transdniestria;Trans-Dniester;Transdniester
nagorno-karabakh place - - Q2397204|Nagorno-Karabakh|Nagorno Karabakh;Karabakh;Artsakh
somaliland place - - Q34754|Somaliland|
puntland place - - -|Puntland|
crimea place - - Q7835|Crimea|Crimean Peninsula
donbas place - - Q605714|Donbas|Donbass
donetsk-republic place - - Q16150196|Donetsk People's Republic|DPR
luhansk-republic place - - Q16746854|Luhansk People's Republic|LPR;Lugansk People's Republic
gaza place - - Q39760|Gaza Strip|Gaza
west-bank place - - Q36678|West Bank|occupied West Bank
east-jerusalem place - - -|East Jerusalem|
golan-heights place - - Q83210|Golan Heights|Golan
kashmir place - - Q43100|Kashmir|Jammu and Kashmir;Azad Kashmir
tibet place - - Q17252|Tibet|
xinjiang place - - Q34800|Xinjiang|East Turkestan
chechnya place - - Q5187|Chechnya|Chechen Republic
kurdistan place - - Q41470|Kurdistan|
iraqi-kurdistan place - - Q205047|Iraqi Kurdistan|Kurdistan Region;Kurdistan Regional Government
falkland-islands place FK FLK Q9648|Falkland Islands|Falklands;Malvinas
south-china-sea place - - Q37660|South China Sea|
senkaku place - - -|Senkaku Islands|Diaoyu Islands;Senkakus
kuril-islands place - - Q44843|Kuril Islands|Kurils;Northern Territories
dokdo place - - -|Dokdo|Takeshima;Liancourt Rocks
spratly-islands place - - -|Spratly Islands|Spratlys
paracel-islands place - - -|Paracel Islands|Paracels
darfur place - - Q45696|Darfur|
abyei place - - -|Abyei|
tigray place - - -|Tigray|
azawad place - - -|Azawad|
sinai place - - Q36727|Sinai|Sinai Peninsula
gibraltar place GI GIB Q1410|Gibraltar|
republika-srpska place - - Q11196|Republika Srpska|Bosnian Serb Republic
gagauzia place - - -|Gagauzia|
catalonia place - - Q5705|Catalonia|
basque-country place - - -|Basque Country|
`;
