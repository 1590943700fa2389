/**
 * Adjectives and nouns of nationality. A row: key of the state (ISO alpha-2, or the key of a historical or disputed one) | adjectives |
 * nouns for its people that are not adjective or adjective + "s". Written by hand.
 */
export const DEMONYMS = `
AF|Afghan|Afghani
AL|Albanian|
DZ|Algerian|
AD|Andorran|
AO|Angolan|
AG|Antiguan|
AR|Argentine;Argentinian;Argentinean|
AM|Armenian|
AU|Australian|Aussie;Aussies
AT|Austrian|
AZ|Azerbaijani;Azeri|
BS|Bahamian|
BH|Bahraini|
BD|Bangladeshi|
BB|Barbadian|
BY|Belarusian;Belarussian;Byelorussian|
BE|Belgian|
BZ|Belizean|
BJ|Beninese|
BT|Bhutanese|
BO|Bolivian|
BA|Bosnian|Bosniak;Bosniaks
BW|Botswanan|
BR|Brazilian|
BN|Bruneian|
BG|Bulgarian|
BF|Burkinabe;Burkinabé|
BI|Burundian|
CV|Cape Verdean|
KH|Cambodian|
CM|Cameroonian|
CA|Canadian|
CF|Central African|
TD|Chadian|
CL|Chilean|
CN|Chinese|
CO|Colombian|
KM|Comorian|
CD|Congolese|
CR|Costa Rican|
CI|Ivorian;Ivoirian|
HR|Croatian|Croat;Croats
CU|Cuban|
CY|Cypriot;Greek Cypriot|
CZ|Czech|
DK|Danish|Dane;Danes
DJ|Djiboutian|
DO|Dominican|
EC|Ecuadorian;Ecuadorean|
EG|Egyptian|
SV|Salvadoran;Salvadorean|
GQ|Equatorial Guinean;Equatoguinean|
ER|Eritrean|
EE|Estonian|
SZ|Swazi|
ET|Ethiopian|
FJ|Fijian|
FI|Finnish|Finn;Finns
FR|French|Frenchman;Frenchmen;Frenchwoman;Frenchwomen
GA|Gabonese|
GM|Gambian|
GE|Georgian|
DE|German|
GH|Ghanaian|
GR|Greek|
GD|Grenadian|
GT|Guatemalan|
GN|Guinean|
GY|Guyanese|
HT|Haitian|
HN|Honduran|
HU|Hungarian;Magyar|
IS|Icelandic|Icelander;Icelanders
IN|Indian|
ID|Indonesian|
IR|Iranian|
IQ|Iraqi|
IE|Irish|Irishman;Irishmen;Irishwoman
IL|Israeli|
IT|Italian|
JM|Jamaican|
JP|Japanese|
JO|Jordanian|
KZ|Kazakh;Kazakhstani|
KE|Kenyan|
KP|North Korean;N. Korean;N Korean|
KR|South Korean;S. Korean;S Korean|
KW|Kuwaiti|
KG|Kyrgyz;Kirghiz|
LA|Laotian;Lao|
LV|Latvian|
LB|Lebanese|
LR|Liberian|
LY|Libyan|
LI|Liechtensteiner|
LT|Lithuanian|
LU|Luxembourgish;Luxembourgian|Luxembourger;Luxembourgers
MG|Malagasy;Madagascan|
MW|Malawian|
MY|Malaysian|
MV|Maldivian|
ML|Malian|
MT|Maltese|
MH|Marshallese|
MR|Mauritanian|
MU|Mauritian|
MX|Mexican|
FM|Micronesian|
MD|Moldovan;Moldavian|
MC|Monegasque|
MN|Mongolian|Mongol;Mongols
ME|Montenegrin|
MA|Moroccan|
MZ|Mozambican|
MM|Burmese|
NA|Namibian|
NR|Nauruan|
NP|Nepalese;Nepali|
NL|Dutch|Dutchman;Dutchmen;Dutchwoman
NZ|New Zealander|Kiwi;Kiwis
NI|Nicaraguan|
NE|Nigerien|
NG|Nigerian|
MK|Macedonian;North Macedonian|
NO|Norwegian|
OM|Omani|
PK|Pakistani|
PW|Palauan|
PA|Panamanian|
PG|Papua New Guinean|
PY|Paraguayan|
PE|Peruvian|
PH|Philippine|Filipino;Filipinos;Filipina;Filipinas
PL|Polish|Pole;Poles
PT|Portuguese|
QA|Qatari|
RO|Romanian;Rumanian|
RU|Russian|
RW|Rwandan|
WS|Samoan|
SM|Sammarinese|
SA|Saudi;Saudi Arabian|Saudis
SN|Senegalese|
RS|Serbian|Serb;Serbs
SC|Seychellois|
SL|Sierra Leonean|
SG|Singaporean|
SK|Slovak;Slovakian|
SI|Slovenian;Slovene|
SO|Somali;Somalian|
ZA|South African;S African;S. African|
SS|South Sudanese|
ES|Spanish|Spaniard;Spaniards
LK|Sri Lankan|
SD|Sudanese|
SR|Surinamese|
SE|Swedish|Swede;Swedes
CH|Swiss|
SY|Syrian|
TJ|Tajik;Tajikistani|
TZ|Tanzanian|
TH|Thai|
TL|East Timorese;Timorese|
TG|Togolese|
TO|Tongan|
TT|Trinidadian;Tobagonian|
TN|Tunisian|
TR|Turkish|Turk;Turks
TM|Turkmen|
TV|Tuvaluan|
UG|Ugandan|
UA|Ukrainian|
AE|Emirati|
GB|British|Briton;Britons;Brit;Brits
US|American|
UY|Uruguayan|
UZ|Uzbek;Uzbekistani|
VU|Vanuatuan|
VE|Venezuelan|
VN|Vietnamese|
YE|Yemeni;Yemenite|
ZM|Zambian|
ZW|Zimbabwean|
XK|Kosovan;Kosovar|
TW|Taiwanese|
PS|Palestinian|
GB-ENG|English|Englishman;Englishmen;Englishwoman
GB-SCT|Scottish|Scot;Scots;Scotsman;Scotsmen
GB-WLS|Welsh|Welshman;Welshmen
GB-NIR|Northern Irish|
northern-cyprus|Turkish Cypriot|
soviet-union|Soviet|
yugoslavia|Yugoslav;Yugoslavian|
austria-hungary|Austro-Hungarian|
ottoman-empire|Ottoman|
prussia|Prussian|
czechoslovakia|Czechoslovak;Czechoslovakian|
east-germany|East German|
west-germany|West German|
rhodesia|Rhodesian|
zaire|Zairean;Zairian|
persia|Persian|
byzantine-empire|Byzantine|
south-vietnam|South Vietnamese|
north-vietnam|North Vietnamese|
`;

/** Adjectives and nouns of peoples, regions, faiths and languages: names of no state, and of no entity here. */
export const PEOPLES = `
African Africans Asian Asians Bolshevik Bolsheviks European Europeans Arab Arabs Arabic Arabian Latin Latino Latinos Hispanic Kurd Kurds Kurdish Jew Jews Jewish Muslim
Muslims Moslem Moslems Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Orthodox Sunni Sunnis Shiite
Shiites Shia Shias Shi'ite Shi'ites Alawite Alawites Druze Yazidi Yazidis Yezidi Hindu Hindus Buddhist Buddhists Sikh Sikhs Anglican Anglicans Baptist Evangelical
Mormon Tibetan Tibetans Chechen Chechens Abkhaz Abkhazian Ossetian Ossetians Crimean Tatar Tatars Uyghur Uyghurs Uighur Uighurs Kashmiri Kashmiris Catalan
Catalans Basque Basques Breton Corsican Bavarian Bavarians Saxon Prussians Berliner Berliners Londoner Londoners Parisian Parisians Muscovite Muscovites
Californian Californians Texan Texans Scandinavian Nordic Baltic Balkan Slavic Slav Slavs Caucasian Mediterranean Caribbean Roma Sinti Gypsy Gypsies Rohingya Tamil Tamils
Sinhalese Pashtun Pashtuns Hazara Hazaras Tutsi Tutsis Hutu Hutus Zulu Zulus Tuareg Berber Berbers Maya Mayan Aztec Inca Inuit Maori Maoris
Aboriginal Aborigines Western Westerner Westerners Eastern Korean Koreans Germanic Roman Romans Hellenic Gaelic Celtic Marxist Marxists Leninist Stalinist Maoist Maoists Nazi Nazis
Salafist Salafists Salafi Wahhabi Zionist Zionists Semitic Communist Communists Socialist Socialists Democrat Democrats Republican Republicans Conservative Conservatives Liberal Liberals
Darfuri Dinka Nuer Hausa Igbo Yoruba Fulani Amhara Oromo Tigrayan Sahrawi Saharan Maghreb Maghrebi Levantine Andean Iberian Anglo-Saxon Afro-American African-American
African-Americans Native-American Transatlantic Transcaucasian Hong-Konger Hongkonger Hongkongers Puerto-Rican Sicilian Sicilians Neapolitan Roman-Catholic Siberian Cossack Cossacks
Bedouin Bedouins Copt Copts Coptic Maronite Maronites Assyrian Assyrians Turkoman Turkomans Circassian Karen Rakhine Shan Uzbeks Han Manchu Manchurian West-Indian
`;

/** Peoples named by two: neither of the two states. Separated by ";". */
export const PEOPLES_OF_TWO_WORDS = `
Bosnian Serb;Bosnian Serbs;Bosnian Croat;Bosnian Croats;Bosnian Muslim;Bosnian Muslims;Croatian Serb;Croatian Serbs;Kosovo Serb;Kosovo Serbs;Kosovo Albanian;Kosovo Albanians;Kosovar Albanian;
Kosovar Albanians;Turkish Cypriot;Turkish Cypriots;Greek Cypriot;Greek Cypriots;Crimean Tatar;Crimean Tatars;Sudeten German;Sudeten Germans;Baltic German;Baltic Germans;Volga German;Volga Germans;
Meskhetian Turk;Meskhetian Turks;Israeli Arab;Israeli Arabs;Palestinian Arab;Palestinian Arabs;Syrian Kurd;Syrian Kurds;Iraqi Kurd;Iraqi Kurds;Turkish Kurd;Turkish Kurds
`;
