/** Dependent territories with a code of their own, as places: ISO 3166 alpha-2, alpha-3, name, other names. And the nations of the United Kingdom. */
export const TERRITORIES = `
AX ALA|Åland Islands|Aland Islands
AS ASM|American Samoa|
AI AIA|Anguilla|
AQ ATA|Antarctica|
AW ABW|Aruba|
BM BMU|Bermuda|
BQ BES|Bonaire|
JE JEY|Jersey|
IO IOT|British Indian Ocean Territory|Chagos Islands
KY CYM|Cayman Islands|Caymans
CX CXR|Christmas Island|
CC CCK|Cocos Islands|
CK COK|Cook Islands|
CW CUW|Curaçao|Curacao
FO FRO|Faroe Islands|Faroes;Faeroe Islands
GF GUF|French Guiana|
PF PYF|French Polynesia|
GL GRL|Greenland|
GP GLP|Guadeloupe|
GU GUM|Guam|
GG GGY|Guernsey|
HK HKG|Hong Kong|
IM IMN|Isle of Man|
MO MAC|Macau|Macao
MQ MTQ|Martinique|
YT MYT|Mayotte|
MS MSR|Montserrat|
NC NCL|New Caledonia|
NU NIU|Niue|
NF NFK|Norfolk Island|
MP MNP|Northern Mariana Islands|Northern Marianas
PN PCN|Pitcairn Islands|Pitcairn
PR PRI|Puerto Rico|
RE REU|Réunion|
SH SHN|Saint Helena|St. Helena
PM SPM|Saint Pierre and Miquelon|
SX SXM|Sint Maarten|
GS SGS|South Georgia|
SJ SJM|Svalbard|
TK TKL|Tokelau|
TC TCA|Turks and Caicos|Turks and Caicos Islands
VG VGB|British Virgin Islands|
VI VIR|U.S. Virgin Islands|US Virgin Islands
WF WLF|Wallis and Futuna|
`;

/** Nations within the United Kingdom: spoken of as countries, and codes of their own only in ISO 3166-2. */
export const HOME_NATIONS = `
GB-ENG Q21|England|
GB-SCT Q22|Scotland|
GB-WLS Q25|Wales|
GB-NIR Q26|Northern Ireland|Ulster
`;
