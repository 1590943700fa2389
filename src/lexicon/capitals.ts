/** Capitals, which may stand for their state: key of the state | names of the capital. A seat of government that differs is listed too. */
export const CAPITALS = `
AF|Kabul
AL|Tirana
DZ|Algiers
AO|Luanda
AR|Buenos Aires
AM|Yerevan
AU|Canberra
AT|Vienna
AZ|Baku
BS|Nassau
BH|Manama
BD|Dhaka;Dacca
BB|Bridgetown
BY|Minsk
BE|Brussels
BZ|Belmopan
BJ|Porto-Novo
BT|Thimphu
BO|La Paz;Sucre
BA|Sarajevo
BW|Gaborone
BR|Brasilia;Brasília
BN|Bandar Seri Begawan
BG|Sofia
BF|Ouagadougou
BI|Bujumbura;Gitega
CV|Praia
KH|Phnom Penh
CM|Yaoundé;Yaounde
CA|Ottawa
CF|Bangui
TD|N'Djamena
CL|Santiago
CN|Beijing;Peking
CO|Bogotá;Bogota
KM|Moroni
CG|Brazzaville
CD|Kinshasa
CR|San José
CI|Yamoussoukro;Abidjan
HR|Zagreb
CU|Havana
CY|Nicosia
CZ|Prague
DK|Copenhagen
DO|Santo Domingo
EC|Quito
EG|Cairo
SV|San Salvador
GQ|Malabo
ER|Asmara
EE|Tallinn
SZ|Mbabane
ET|Addis Ababa
FJ|Suva
FI|Helsinki
FR|Paris
GA|Libreville
GM|Banjul
GE|Tbilisi
DE|Berlin
GH|Accra
GR|Athens
GT|Guatemala City
GN|Conakry
GW|Bissau
GY|Georgetown
HT|Port-au-Prince
HN|Tegucigalpa
HU|Budapest
IS|Reykjavik;Reykjavík
IN|New Delhi;Delhi
ID|Jakarta
IR|Tehran;Teheran
IQ|Baghdad
IE|Dublin
IL|Jerusalem;Tel Aviv
IT|Rome
JP|Tokyo
JO|Amman
KZ|Astana;Nur-Sultan
KE|Nairobi
KP|Pyongyang
KR|Seoul
KW|Kuwait City
KG|Bishkek
LA|Vientiane
LV|Riga
LB|Beirut
LS|Maseru
LR|Monrovia
LY|Tripoli
LI|Vaduz
LT|Vilnius
MG|Antananarivo
MW|Lilongwe
MY|Kuala Lumpur;Putrajaya
MV|Malé
ML|Bamako
MT|Valletta
MR|Nouakchott
MU|Port Louis
MX|Mexico City
MD|Chisinau;Chișinău
MN|Ulaanbaatar;Ulan Bator
ME|Podgorica
MA|Rabat
MZ|Maputo
MM|Naypyidaw;Yangon;Rangoon
NA|Windhoek
NP|Kathmandu;Katmandu
NL|The Hague;Amsterdam
NZ|Wellington
NI|Managua
NE|Niamey
NG|Abuja
MK|Skopje
NO|Oslo
OM|Muscat
PK|Islamabad
PA|Panama City
PG|Port Moresby
PY|Asunción;Asuncion
PE|Lima
PH|Manila
PL|Warsaw
PT|Lisbon
QA|Doha
RO|Bucharest
RU|Moscow
RW|Kigali
WS|Apia
SA|Riyadh
SN|Dakar
RS|Belgrade
SL|Freetown
SK|Bratislava
SI|Ljubljana
SB|Honiara
SO|Mogadishu
ZA|Pretoria
SS|Juba
ES|Madrid
LK|Colombo
SD|Khartoum
SR|Paramaribo
SE|Stockholm
CH|Bern;Berne
SY|Damascus
TJ|Dushanbe
TZ|Dodoma;Dar es Salaam
TH|Bangkok
TL|Dili
TG|Lomé;Lome
TT|Port of Spain
TN|Tunis
TR|Ankara
TM|Ashgabat;Ashkhabad
UG|Kampala
UA|Kyiv;Kiev
AE|Abu Dhabi
GB|London
US|Washington;Washington, D.C.;Washington D.C.;Washington, DC;Washington DC
UY|Montevideo
UZ|Tashkent
VE|Caracas
VN|Hanoi
YE|Sanaa;Sana'a
ZM|Lusaka
ZW|Harare
XK|Pristina
TW|Taipei
PS|Ramallah
west-germany|Bonn
`;

/** Seats and by-words of power: they stand for their state whatever they do, unless somebody is in them. */
export const SEATS_OF_POWER = `
RU|Kremlin
US|White House;Oval Office;Capitol Hill;Foggy Bottom
GB|Downing Street;Whitehall;Number 10;10 Downing Street;Buckingham Palace;Westminster
FR|Élysée;Elysée;Elysee;Élysée Palace;Elysee Palace;Quai d'Orsay;Matignon
CN|Zhongnanhai
KR|Blue House;Cheong Wa Dae
TR|Sublime Porte
IT|Quirinale;Palazzo Chigi
ES|Moncloa
AR|Casa Rosada
PH|Malacañang;Malacanang
UA|Bankova
AT|Ballhausplatz
BR|Planalto
IN|Raisina Hill
`;
