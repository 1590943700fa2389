/**
 * The states of the world: members of the United Nations, the Holy See, and states that much of the world deals with as such.
 * A row: ISO 3166 alpha-2, alpha-3, Wikidata, common English name, other names. Written by hand; the codes are checked
 * against i18n-iso-countries by a test. Names that are first of all something else ("Jordan" the man) are left to context.
 */
export const STATES = `
AF AFG Q889|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan
AL ALB Q222|Albania|Republic of Albania
DZ DZA Q262|Algeria|People's Democratic Republic of Algeria
AD AND Q228|Andorra|Principality of Andorra
AO AGO Q916|Angola|Republic of Angola
AG ATG Q781|Antigua and Barbuda|Antigua & Barbuda
AR ARG Q414|Argentina|Argentine Republic
AM ARM Q399|Armenia|Republic of Armenia
AU AUS Q408|Australia|Commonwealth of Australia
AT AUT Q40|Austria|Republic of Austria
AZ AZE Q227|Azerbaijan|Republic of Azerbaijan
BS BHS Q778|Bahamas|The Bahamas;Commonwealth of the Bahamas
BH BHR Q398|Bahrain|Kingdom of Bahrain
BD BGD Q902|Bangladesh|People's Republic of Bangladesh
BB BRB Q244|Barbados|
BY BLR Q184|Belarus|Republic of Belarus;Byelorussia;Belorussia
BE BEL Q31|Belgium|Kingdom of Belgium
BZ BLZ Q242|Belize|
BJ BEN Q962|Benin|Republic of Benin
BT BTN Q917|Bhutan|Kingdom of Bhutan
BO BOL Q750|Bolivia|Plurinational State of Bolivia
BA BIH Q225|Bosnia and Herzegovina|Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia
BW BWA Q963|Botswana|Republic of Botswana
BR BRA Q155|Brazil|Federative Republic of Brazil;Brasil
BN BRN Q921|Brunei|Brunei Darussalam
BG BGR Q219|Bulgaria|Republic of Bulgaria
BF BFA Q965|Burkina Faso|
BI BDI Q967|Burundi|Republic of Burundi
CV CPV Q1011|Cape Verde|Cabo Verde
KH KHM Q424|Cambodia|Kingdom of Cambodia;Kampuchea
CM CMR Q1009|Cameroon|Republic of Cameroon
CA CAN Q16|Canada|
CF CAF Q929|Central African Republic|
TD TCD Q657|Chad|Republic of Chad
CL CHL Q298|Chile|Republic of Chile
CN CHN Q148|China|People's Republic of China;People's Republic;PRC;P.R.C.;Communist China;Red China;mainland China
CO COL Q739|Colombia|Republic of Colombia
KM COM Q970|Comoros|Union of the Comoros
CG COG Q971|Republic of the Congo|Congo-Brazzaville;Congo Brazzaville;Republic of Congo;Congo Republic
CD COD Q974|Democratic Republic of the Congo|DR Congo;DRC;D.R. Congo;Congo-Kinshasa;Congo Kinshasa;Democratic Republic of Congo;Congo
CR CRI Q800|Costa Rica|Republic of Costa Rica
CI CIV Q1008|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire
HR HRV Q224|Croatia|Republic of Croatia
CU CUB Q241|Cuba|Republic of Cuba
CY CYP Q229|Cyprus|Republic of Cyprus
CZ CZE Q213|Czech Republic|Czechia
DK DNK Q35|Denmark|Kingdom of Denmark
DJ DJI Q977|Djibouti|Republic of Djibouti
DM DMA Q784|Dominica|Commonwealth of Dominica
DO DOM Q786|Dominican Republic|
EC ECU Q736|Ecuador|Republic of Ecuador
EG EGY Q79|Egypt|Arab Republic of Egypt
SV SLV Q792|El Salvador|Republic of El Salvador
GQ GNQ Q983|Equatorial Guinea|
ER ERI Q986|Eritrea|State of Eritrea
EE EST Q191|Estonia|Republic of Estonia
SZ SWZ Q1050|Eswatini|Swaziland;Kingdom of Eswatini
ET ETH Q115|Ethiopia|Federal Democratic Republic of Ethiopia;Abyssinia
FJ FJI Q712|Fiji|Republic of Fiji
FI FIN Q33|Finland|Republic of Finland
FR FRA Q142|France|French Republic;Vichy France
GA GAB Q1000|Gabon|Gabonese Republic
GM GMB Q1005|Gambia|The Gambia
GE GEO Q230|Georgia|Republic of Georgia
DE DEU Q183|Germany|Federal Republic of Germany;FRG
GH GHA Q117|Ghana|Republic of Ghana
GR GRC Q41|Greece|Hellenic Republic
GD GRD Q769|Grenada|
GT GTM Q774|Guatemala|Republic of Guatemala
GN GIN Q1006|Guinea|Republic of Guinea;Guinea-Conakry
GW GNB Q1007|Guinea-Bissau|Guinea Bissau
GY GUY Q734|Guyana|Co-operative Republic of Guyana
HT HTI Q790|Haiti|Republic of Haiti
HN HND Q783|Honduras|Republic of Honduras
HU HUN Q28|Hungary|Republic of Hungary
IS ISL Q189|Iceland|Republic of Iceland
IN IND Q668|India|Republic of India
ID IDN Q252|Indonesia|Republic of Indonesia
IR IRN Q794|Iran|Islamic Republic of Iran;Islamic Republic
IQ IRQ Q796|Iraq|Republic of Iraq
IE IRL Q27|Ireland|Republic of Ireland;Irish Republic;Eire
IL ISR Q801|Israel|State of Israel
IT ITA Q38|Italy|Italian Republic
JM JAM Q766|Jamaica|
JP JPN Q17|Japan|
JO JOR Q810|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom
KZ KAZ Q232|Kazakhstan|Republic of Kazakhstan;Kazakstan
KE KEN Q114|Kenya|Republic of Kenya
KI KIR Q710|Kiribati|
KP PRK Q423|North Korea|DPRK;D.P.R.K.;Democratic People's Republic of Korea;N. Korea;N Korea
KR KOR Q884|South Korea|Republic of Korea;ROK;R.O.K.;S. Korea;S Korea
KW KWT Q817|Kuwait|State of Kuwait
KG KGZ Q813|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizstan
LA LAO Q819|Laos|Lao People's Democratic Republic;Lao PDR
LV LVA Q211|Latvia|Republic of Latvia
LB LBN Q822|Lebanon|Lebanese Republic
LS LSO Q1013|Lesotho|Kingdom of Lesotho
LR LBR Q1014|Liberia|Republic of Liberia
LY LBY Q1016|Libya|State of Libya;Libyan Arab Jamahiriya
LI LIE Q347|Liechtenstein|Principality of Liechtenstein
LT LTU Q37|Lithuania|Republic of Lithuania
LU LUX Q32|Luxembourg|Grand Duchy of Luxembourg;Luxemburg
MG MDG Q1019|Madagascar|Republic of Madagascar
MW MWI Q1020|Malawi|Republic of Malawi
MY MYS Q833|Malaysia|
MV MDV Q826|Maldives|Republic of Maldives
ML MLI Q912|Mali|Republic of Mali
MT MLT Q233|Malta|Republic of Malta
MH MHL Q709|Marshall Islands|Republic of the Marshall Islands
MR MRT Q1025|Mauritania|Islamic Republic of Mauritania
MU MUS Q1027|Mauritius|Republic of Mauritius
MX MEX Q96|Mexico|United Mexican States
FM FSM Q702|Micronesia|Federated States of Micronesia
MD MDA Q217|Moldova|Republic of Moldova;Moldavia
MC MCO Q235|Monaco|Principality of Monaco
MN MNG Q711|Mongolia|Mongolian People's Republic
ME MNE Q236|Montenegro|Republic of Montenegro
MA MAR Q1028|Morocco|Kingdom of Morocco
MZ MOZ Q1029|Mozambique|Republic of Mozambique
MM MMR Q836|Myanmar|Burma;Republic of the Union of Myanmar
NA NAM Q1030|Namibia|Republic of Namibia
NR NRU Q697|Nauru|
NP NPL Q837|Nepal|Federal Democratic Republic of Nepal
NL NLD Q55|Netherlands|The Netherlands;Holland;Kingdom of the Netherlands
NZ NZL Q664|New Zealand|Aotearoa
NI NIC Q811|Nicaragua|Republic of Nicaragua
NE NER Q1032|Niger|Republic of Niger;Republic of the Niger
NG NGA Q1033|Nigeria|Federal Republic of Nigeria
MK MKD Q221|North Macedonia|Republic of North Macedonia;Macedonia;Republic of Macedonia;FYROM;Former Yugoslav Republic of Macedonia
NO NOR Q20|Norway|Kingdom of Norway
OM OMN Q842|Oman|Sultanate of Oman
PK PAK Q843|Pakistan|Islamic Republic of Pakistan
PW PLW Q695|Palau|
PA PAN Q804|Panama|Republic of Panama
PG PNG Q691|Papua New Guinea|PNG
PY PRY Q733|Paraguay|Republic of Paraguay
PE PER Q419|Peru|Republic of Peru
PH PHL Q928|Philippines|The Philippines;Republic of the Philippines
PL POL Q36|Poland|Republic of Poland
PT PRT Q45|Portugal|Portuguese Republic
QA QAT Q846|Qatar|State of Qatar
RO ROU Q218|Romania|Rumania
RU RUS Q159|Russia|Russian Federation;Tsarist Russia
RW RWA Q1037|Rwanda|Republic of Rwanda
KN KNA Q763|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis
LC LCA Q760|Saint Lucia|St. Lucia;St Lucia
VC VCT Q757|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St Vincent and the Grenadines
WS WSM Q683|Samoa|Western Samoa
SM SMR Q238|San Marino|Republic of San Marino
ST STP Q1039|São Tomé and Príncipe|Sao Tome and Principe
SA SAU Q851|Saudi Arabia|Kingdom of Saudi Arabia;KSA
SN SEN Q1041|Senegal|Republic of Senegal
RS SRB Q403|Serbia|Republic of Serbia
SC SYC Q1042|Seychelles|Republic of Seychelles
SL SLE Q1044|Sierra Leone|Republic of Sierra Leone
SG SGP Q334|Singapore|Republic of Singapore
SK SVK Q214|Slovakia|Slovak Republic
SI SVN Q215|Slovenia|Republic of Slovenia
SB SLB Q685|Solomon Islands|Solomons
SO SOM Q1045|Somalia|Federal Republic of Somalia
ZA ZAF Q258|South Africa|Republic of South Africa;RSA
SS SSD Q958|South Sudan|Republic of South Sudan
ES ESP Q29|Spain|Kingdom of Spain
LK LKA Q854|Sri Lanka|Ceylon
SD SDN Q1049|Sudan|Republic of the Sudan
SR SUR Q730|Suriname|Surinam
SE SWE Q34|Sweden|Kingdom of Sweden
CH CHE Q39|Switzerland|Swiss Confederation
SY SYR Q858|Syria|Syrian Arab Republic
TJ TJK Q863|Tajikistan|Republic of Tajikistan;Tadzhikistan
TZ TZA Q924|Tanzania|United Republic of Tanzania
TH THA Q869|Thailand|Kingdom of Thailand;Siam
TL TLS Q574|East Timor|Timor-Leste;Timor Leste
TG TGO Q945|Togo|Togolese Republic
TO TON Q678|Tonga|Kingdom of Tonga
TT TTO Q754|Trinidad and Tobago|Trinidad & Tobago
TN TUN Q948|Tunisia|Republic of Tunisia
TR TUR Q43|Turkey|Türkiye;Turkiye;Republic of Turkey
TM TKM Q874|Turkmenistan|
TV TUV Q672|Tuvalu|
UG UGA Q1036|Uganda|Republic of Uganda
UA UKR Q212|Ukraine|the Ukraine
AE ARE Q878|United Arab Emirates|UAE;U.A.E.;Emirates
GB GBR Q145|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland
US USA Q30|United States|United States of America;US;U.S.;USA;U.S.A.;America;U. S.
UY URY Q77|Uruguay|Oriental Republic of Uruguay
UZ UZB Q265|Uzbekistan|Republic of Uzbekistan
VU VUT Q686|Vanuatu|
VA VAT Q237|Vatican|Vatican City;Holy See;Vatican City State
VE VEN Q717|Venezuela|Bolivarian Republic of Venezuela
VN VNM Q881|Vietnam|Viet Nam;Socialist Republic of Vietnam
YE YEM Q805|Yemen|Republic of Yemen
ZM ZMB Q953|Zambia|Republic of Zambia
ZW ZWE Q954|Zimbabwe|Republic of Zimbabwe
`;
