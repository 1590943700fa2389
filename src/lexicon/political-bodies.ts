/** Parties, parliaments, ministries, services, armies and militias of single countries. A row: key, state (or -), name, other names. */
export const POLITICAL_BODIES = `
hamas PS|Hamas|
fatah PS|Fatah|
plo PS|Palestine Liberation Organization|PLO
palestinian-authority PS|Palestinian Authority|Palestinian National Authority
islamic-jihad PS|Islamic Jihad|Palestinian Islamic Jihad
pflp PS|Popular Front for the Liberation of Palestine|PFLP
hezbollah LB|Hezbollah|Hizbollah;Hizbullah;Hizballah;Hezballah
amal LB|Amal Movement|
taliban AF|Taliban|Taleban
haqqani-network AF|Haqqani network|Haqqani Network
northern-alliance AF|Northern Alliance|
tehrik-i-taliban PK|Tehrik-i-Taliban Pakistan|Pakistani Taliban
lashkar-e-taiba PK|Lashkar-e-Taiba|Lashkar-e-Toiba
isi PK|Inter-Services Intelligence|ISI
ppp PK|Pakistan People's Party|PPP
pti-party PK|Pakistan Tehreek-e-Insaf|
pml-n PK|Pakistan Muslim League|PML-N
pkk TR|Kurdistan Workers' Party|PKK;Kurdistan Workers Party
akp TR|Justice and Development Party|AKP;AK Party
chp TR|Republican People's Party|CHP
hdp TR|Peoples' Democratic Party|HDP
mhp TR|Nationalist Movement Party|MHP
ypg SY|People's Protection Units|YPG
pyd SY|Democratic Union Party|PYD
sdf SY|Syrian Democratic Forces|SDF
fsa SY|Free Syrian Army|FSA
nusra SY|al-Nusra Front|Nusra Front;al-Nusra;Al-Nusra Front;Jabhat al-Nusra
hts SY|Hayat Tahrir al-Sham|HTS
syrian-national-coalition SY|Syrian National Coalition|
syrian-observatory GB|Syrian Observatory for Human Rights|SOHR
baath -|Baath Party|Ba'ath Party;Baath
peshmerga IQ|Peshmerga|
kdp IQ|Kurdistan Democratic Party|KDP
puk IQ|Patriotic Union of Kurdistan|PUK
pmf IQ|Popular Mobilization Forces|PMF;Hashd al-Shaabi
mahdi-army IQ|Mahdi Army|
houthis YE|Houthis|Houthi movement;Ansar Allah;Houthi
muslim-brotherhood EG|Muslim Brotherhood|
freedom-and-justice-party EG|Freedom and Justice Party|
irgc IR|Islamic Revolutionary Guard Corps|Revolutionary Guards;IRGC;Revolutionary Guard;Iranian Revolutionary Guard Corps
quds-force IR|Quds Force|Qods Force
majlis IR|Majlis|
guardian-council IR|Guardian Council|
basij IR|Basij|
mek IR|Mujahedin-e Khalq|MEK;People's Mujahedin
knesset IL|Knesset|
likud IL|Likud|
kadima IL|Kadima|
labour-israel IL|Israeli Labor Party|
shas IL|Shas|
idf IL|Israel Defense Forces|IDF;Israeli Defense Forces
mossad IL|Mossad|
shin-bet IL|Shin Bet|
boko-haram NG|Boko Haram|
apc-nigeria NG|All Progressives Congress|
mend NG|Movement for the Emancipation of the Niger Delta|
al-shabaab SO|al-Shabaab|al-Shabab;Al-Shabaab;Al Shabaab;al Shabab;Al-Shabab;al Shabaab
islamic-courts SO|Union of Islamic Courts|Islamic Courts Union
aqim -|al-Qaeda in the Islamic Maghreb|AQIM
paris-commune FR|Paris Commune|
aqap -|al-Qaeda in the Arabian Peninsula|AQAP;Al-Qaeda in the Arabian Peninsula
aqi -|al-Qaeda in Iraq|AQI;Al-Qaeda in Iraq;al Qaeda in Iraq;Al Qaeda in Iraq;al-Qaida in Iraq;Al-Qaida in Iraq
lra UG|Lord's Resistance Army|LRA
m23 CD|M23|March 23 Movement
spla SS|Sudan People's Liberation Army|SPLA
splm SS|Sudan People's Liberation Movement|SPLM
jem SD|Justice and Equality Movement|
rsf-sudan SD|Rapid Support Forces|
janjaweed SD|Janjaweed|
tplf ET|Tigray People's Liberation Front|TPLF
anc ZA|African National Congress|ANC
inkatha ZA|Inkatha Freedom Party|Inkatha
democratic-alliance-za ZA|Democratic Alliance|
zanu-pf ZW|ZANU-PF|Zanu-PF
mdc ZW|Movement for Democratic Change|MDC
swapo NA|SWAPO|Swapo
frelimo MZ|Frelimo|FRELIMO
renamo MZ|Renamo|RENAMO
mpla AO|MPLA|
unita AO|UNITA|Unita
polisario EH|Polisario Front|Polisario;POLISARIO
fln DZ|National Liberation Front|FLN
gia DZ|Armed Islamic Group|GIA
ennahda TN|Ennahda|Ennahdha
gna LY|Government of National Accord|GNA
lna LY|Libyan National Army|LNA
rpf RW|Rwandan Patriotic Front|RPF
communist-party-china CN|Communist Party of China|Chinese Communist Party;CPC;CCP
politburo -|Politburo|Politbureau
pla CN|People's Liberation Army|PLA
npc CN|National People's Congress|
kuomintang TW|Kuomintang|KMT
dpp TW|Democratic Progressive Party|DPP
workers-party-of-korea KP|Workers' Party of Korea|Workers Party of Korea;WPK
korean-peoples-army KP|Korean People's Army|KPA
supreme-peoples-assembly KP|Supreme People's Assembly|
nis KR|National Intelligence Service|
saenuri KR|Saenuri Party|
ldp JP|Liberal Democratic Party of Japan|
diet JP|National Diet|
komeito JP|Komeito|New Komeito
aum JP|Aum Shinrikyo|
nld MM|National League for Democracy|NLD
tatmadaw MM|Tatmadaw|
khmer-rouge KH|Khmer Rouge|
cpp-cambodia KH|Cambodian People's Party|
cnrp KH|Cambodia National Rescue Party|CNRP
viet-cong VN|Viet Cong|Vietcong
viet-minh VN|Viet Minh|
golkar ID|Golkar|
jemaah-islamiyah ID|Jemaah Islamiyah|
free-aceh ID|Free Aceh Movement|
umno MY|UMNO|
milf PH|Moro Islamic Liberation Front|MILF
abu-sayyaf PH|Abu Sayyaf|
ltte LK|Liberation Tigers of Tamil Eelam|LTTE;Tamil Tigers
bjp IN|Bharatiya Janata Party|BJP
indian-national-congress IN|Indian National Congress|Congress Party
aap-india IN|Aam Aadmi Party|
lok-sabha IN|Lok Sabha|
rajya-sabha IN|Rajya Sabha|
shiv-sena IN|Shiv Sena|
rss IN|Rashtriya Swayamsevak Sangh|
awami-league BD|Awami League|
bnp-bangladesh BD|Bangladesh Nationalist Party|
state-duma RU|State Duma|Duma
federation-council RU|Federation Council|
united-russia RU|United Russia|
fsb RU|Federal Security Service|FSB
kgb soviet-union|KGB|
gru RU|GRU|
wagner RU|Wagner Group|PMC Wagner
red-army soviet-union|Red Army|
gazprom RU|Gazprom|
rosneft RU|Rosneft|
rosatom RU|Rosatom|
yukos RU|Yukos|
supreme-soviet soviet-union|Supreme Soviet|
verkhovna-rada UA|Verkhovna Rada|Rada
naftogaz UA|Naftogaz|
party-of-regions UA|Party of Regions|
azov UA|Azov Battalion|Azov Regiment
bundestag DE|Bundestag|German Bundestag
bundesrat DE|Bundesrat|
bundeswehr DE|Bundeswehr|
bundesbank DE|Bundesbank|
bnd DE|Bundesnachrichtendienst|BND
cdu DE|Christian Democratic Union|CDU
csu DE|Christian Social Union|CSU
spd DE|Social Democratic Party of Germany|SPD
fdp DE|Free Democratic Party|FDP;Free Democrats
afd DE|Alternative for Germany|AfD;Alternative für Deutschland
linke DE|Die Linke|Left Party
greens DE|Greens|Green Party;Alliance 90/The Greens
social-democrats -|Social Democrats|
christian-democrats -|Christian Democrats|
npd DE|National Democratic Party of Germany|NPD
pegida DE|PEGIDA|Pegida
stasi DE|Stasi|
gestapo DE|Gestapo|
wehrmacht DE|Wehrmacht|
luftwaffe DE|Luftwaffe|
waffen-ss DE|Waffen-SS|SS
nazi-party DE|Nazi Party|NSDAP
red-army-faction DE|Red Army Faction|RAF Baader-Meinhof;Baader-Meinhof
reichstag DE|Reichstag|
oevp AT|Austrian People's Party|ÖVP
fpoe AT|Freedom Party of Austria|FPÖ;Austrian Freedom Party
spoe AT|Social Democratic Party of Austria|SPÖ
national-front-fr FR|National Front|Front National;National Rally
ump FR|UMP|
socialist-party-fr FR|French Socialist Party|
en-marche FR|En Marche|
quai FR|French Foreign Ministry|
house-of-commons GB|House of Commons|
house-of-lords GB|House of Lords|
labour-party GB|Labour Party|
conservative-party GB|Conservative Party|Tory Party
tories GB|Tories|
liberal-democrats GB|Liberal Democrats|Lib Dems
snp GB|Scottish National Party|SNP
ukip GB|UKIP|UK Independence Party
sinn-fein IE|Sinn Féin|Sinn Fein
ira IE|Irish Republican Army|IRA;Provisional IRA
dup GB|Democratic Unionist Party|DUP
foreign-office GB|Foreign Office|Foreign and Commonwealth Office
mi5 GB|MI5|
mi6 GB|MI6|
bank-of-england GB|Bank of England|
scotland-yard GB|Scotland Yard|
fine-gael IE|Fine Gael|
fianna-fail IE|Fianna Fáil|Fianna Fail
cortes ES|Cortes Generales|
pp-spain ES|Partido Popular|
psoe ES|PSOE|
podemos ES|Podemos|
eta ES|ETA|
forza-italia IT|Forza Italia|
lega IT|Lega Nord|Northern League
five-star IT|Five Star Movement|
syriza GR|SYRIZA|Syriza
new-democracy GR|New Democracy|
pasok GR|PASOK|Pasok
golden-dawn GR|Golden Dawn|
fidesz HU|Fidesz|
jobbik HU|Jobbik|
sejm PL|Sejm|
law-and-justice PL|Law and Justice|Law and Justice Party
civic-platform PL|Civic Platform|
solidarity PL|Solidarnosc|Solidarność
kla XK|Kosovo Liberation Army|KLA;UCK
riksdag SE|Riksdag|
storting NO|Storting|
folketing DK|Folketing|
eduskunta FI|Eduskunta|
saeima LV|Saeima|
seimas LT|Seimas|
althing IS|Althing|
dutch-pvv NL|Party for Freedom|PVV
us-congress US|US Congress|U.S. Congress;United States Congress
us-senate US|US Senate|U.S. Senate;United States Senate
us-house US|House of Representatives|US House of Representatives;U.S. House of Representatives
us-supreme-court US|US Supreme Court|U.S. Supreme Court
state-department US|State Department|US State Department;U.S. State Department;Department of State;United States Department of State
pentagon US|Pentagon|Department of Defense;Defense Department;US Department of Defense
treasury-us US|US Treasury Department|US Treasury;Treasury Department;U.S. Treasury;U.S. Treasury Department
justice-department US|Justice Department|Department of Justice;US Justice Department
homeland-security US|Department of Homeland Security|Homeland Security;DHS
cia US|Central Intelligence Agency|CIA;C.I.A.
fbi US|Federal Bureau of Investigation|FBI;F.B.I.
nsa US|National Security Agency|NSA
nsc US|National Security Council|
federal-reserve US|Federal Reserve|Fed
nasa US|NASA|Nasa
centcom US|US Central Command|CENTCOM;U.S. Central Command;United States Central Command
us-army US|US Army|U.S. Army;United States Army
us-navy US|US Navy|U.S. Navy;United States Navy
us-air-force US|US Air Force|U.S. Air Force;United States Air Force
us-marines US|US Marine Corps|U.S. Marine Corps;Marine Corps
democratic-party-us US|Democratic Party|
republican-party-us US|Republican Party|GOP
tea-party US|Tea Party|
usaid US|USAID|
ice US|Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement;US Immigration and Customs Enforcement;ICE
cbp US|Customs and Border Protection|U.S. Customs and Border Protection;US Customs and Border Protection;CBP
fema US|Federal Emergency Management Agency|FEMA
cdc US|Centers for Disease Control and Prevention|CDC;Centers for Disease Control
dea US|Drug Enforcement Administration|DEA
faa US|Federal Aviation Administration|FAA
fda US|Food and Drug Administration|FDA
epa US|Environmental Protection Agency|EPA
sec US|Securities and Exchange Commission|SEC
ku-klux-klan US|Ku Klux Klan|
weathermen US|Weather Underground|
rcmp CA|Royal Canadian Mounted Police|RCMP
bloc-quebecois CA|Bloc Québécois|Bloc Quebecois
parti-quebecois CA|Parti Québécois|Parti Quebecois
pri MX|Institutional Revolutionary Party|PRI
pan-mx MX|National Action Party|
zapatistas MX|Zapatista Army of National Liberation|EZLN
sinaloa MX|Sinaloa cartel|Sinaloa Cartel
farc CO|Revolutionary Armed Forces of Colombia|FARC
eln CO|National Liberation Army|ELN
auc CO|United Self-Defense Forces of Colombia|
shining-path PE|Shining Path|Sendero Luminoso
mrta PE|Tupac Amaru Revolutionary Movement|MRTA
sandinistas NI|Sandinista National Liberation Front|FSLN;Sandinistas
fmln SV|FMLN|Farabundo Martí National Liberation Front
contras NI|Contras|
psuv VE|United Socialist Party of Venezuela|PSUV
petrobras BR|Petrobras|
pt-brazil BR|Workers' Party of Brazil|
pdvsa VE|PDVSA|
ba-argentina AR|Peronist Party|
aramco SA|Saudi Aramco|Aramco
adnoc AE|ADNOC|
nato-isaf -|International Security Assistance Force|
kfor XK|KFOR|
`;
