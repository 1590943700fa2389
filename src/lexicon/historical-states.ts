/**
 * States that are no more. A row: key, Wikidata where it is certain (or -), name, other names. They are entities of their own:
 * what the Soviet Union signed, Russia did not sign.
 */
export const HISTORICAL_STATES = `
soviet-union Q15180|Soviet Union|USSR;U.S.S.R.;Union of Soviet Socialist Republics;Soviet Russia;SSSR
yugoslavia Q36704|Yugoslavia|Socialist Federal Republic of Yugoslavia;Kingdom of Yugoslavia;Federal Republic of Yugoslavia
serbia-and-montenegro Q37024|Serbia and Montenegro|State Union of Serbia and Montenegro
austria-hungary Q28513|Austria-Hungary|Austro-Hungarian Empire;Austro-Hungarian Monarchy;Habsburg Monarchy;Habsburg Empire
austrian-empire -|Austrian Empire|
ottoman-empire Q12560|Ottoman Empire|Sublime Porte;Ottoman Turkey
prussia Q27306|Prussia|Kingdom of Prussia
czechoslovakia Q33946|Czechoslovakia|Czecho-Slovakia
east-germany Q16957|East Germany|GDR;G.D.R.;German Democratic Republic;DDR;communist East Germany
west-germany Q713750|West Germany|
nazi-germany Q7318|Nazi Germany|Third Reich;Hitler's Germany
german-empire Q43287|German Empire|Imperial Germany;Wilhelmine Germany
weimar-republic Q41304|Weimar Republic|
rhodesia Q217169|Rhodesia|Southern Rhodesia
zaire Q6500954|Zaire|Republic of Zaire
russian-empire Q34266|Russian Empire|Imperial Russia
holy-roman-empire Q12548|Holy Roman Empire|
qing-china Q8733|Qing Empire|Qing dynasty;Imperial China
republic-of-china-mainland -|Nationalist China|
empire-of-japan Q188712|Empire of Japan|Imperial Japan
south-vietnam Q180573|South Vietnam|Republic of Vietnam
north-vietnam Q172640|North Vietnam|Democratic Republic of Vietnam
south-yemen -|South Yemen|People's Democratic Republic of Yemen
north-yemen -|North Yemen|Yemen Arab Republic
united-arab-republic Q170468|United Arab Republic|
persia -|Persia|Persian Empire
british-empire Q8680|British Empire|
byzantine-empire Q12544|Byzantine Empire|Byzantium
roman-empire Q2277|Roman Empire|
papal-states Q170174|Papal States|
piedmont-sardinia -|Kingdom of Sardinia|Piedmont-Sardinia;Sardinia-Piedmont
two-sicilies -|Kingdom of the Two Sicilies|
kingdom-of-hawaii -|Kingdom of Hawaii|
confederate-states Q81931|Confederate States of America|Confederate States
republic-of-texas -|Republic of Texas|
gran-colombia Q199821|Gran Colombia|
transvaal -|Transvaal|South African Republic
orange-free-state Q218023|Orange Free State|
upper-volta -|Upper Volta|
dahomey -|Dahomey|
gold-coast-colony -|British Gold Coast|
tanganyika -|Tanganyika|
biafra Q232422|Biafra|
manchukuo Q30623|Manchukuo|
polish-lithuanian-commonwealth Q172107|Polish-Lithuanian Commonwealth|
french-indochina -|French Indochina|
saar-protectorate -|Saar Protectorate|
free-city-of-danzig -|Free City of Danzig|
korean-empire -|Korean Empire|
joseon -|Joseon|Choson
bavaria-kingdom -|Kingdom of Bavaria|
saxony-kingdom -|Kingdom of Saxony|
kingdom-of-italy -|Kingdom of Italy|Fascist Italy
independent-state-of-croatia -|Independent State of Croatia|
democratic-kampuchea -|Democratic Kampuchea|
`;
