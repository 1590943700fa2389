/**
 * International and world-wide organizations. A row: key, Wikidata where it is certain (or -), name, other names and acronyms.
 * Acronyms that are also words or too many things (WHO of "who", IS, ICE) only count in capitals, which is how all names here are matched.
 */
export const INTERNATIONAL_ORGANIZATIONS = `
united-nations Q1065|United Nations|UN;U.N.;UNO
un-security-council Q37470|UN Security Council|United Nations Security Council;U.N. Security Council;Security Council;UNSC
un-general-assembly Q47423|UN General Assembly|United Nations General Assembly;U.N. General Assembly;General Assembly;UNGA
un-human-rights-council Q27108|UN Human Rights Council|United Nations Human Rights Council;Human Rights Council;UNHRC
unhcr Q132551|UN High Commissioner for Refugees|UNHCR;UN refugee agency
unicef Q740308|UNICEF|United Nations Children's Fund;Unicef
unesco Q7809|UNESCO|United Nations Educational, Scientific and Cultural Organization;Unesco
undp -|UN Development Programme|UNDP;United Nations Development Programme
unrwa -|UNRWA|UN Relief and Works Agency
unep -|UN Environment Programme|UNEP;United Nations Environment Programme
unfpa -|UN Population Fund|UNFPA
un-women -|UN Women|
unifil -|UNIFIL|United Nations Interim Force in Lebanon
monusco -|MONUSCO|
minusma -|MINUSMA|
ocha -|OCHA|Office for the Coordination of Humanitarian Affairs
ohchr -|OHCHR|
wfp Q204344|World Food Programme|World Food Program;WFP
fao Q82151|Food and Agriculture Organization|FAO
ilo Q54129|International Labour Organization|International Labor Organization;ILO
imo -|International Maritime Organization|IMO
icao -|International Civil Aviation Organization|ICAO
iom -|International Organization for Migration|IOM
wipo -|World Intellectual Property Organization|WIPO
unctad -|UNCTAD|
unodc -|UN Office on Drugs and Crime|UNODC
wmo -|World Meteorological Organization|WMO
ipcc Q171183|Intergovernmental Panel on Climate Change|IPCC
who Q7817|World Health Organization|WHO;World Health Organisation
iaea Q41984|International Atomic Energy Agency|IAEA
icc Q47488|International Criminal Court|ICC
icj Q7801|International Court of Justice|ICJ;World Court
icty -|International Criminal Tribunal for the former Yugoslavia|ICTY
opcw -|Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons
nato Q7184|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Nato;North Atlantic Alliance;Atlantic alliance
european-union Q458|European Union|EU;E.U.
european-commission Q8880|European Commission|EU Commission
european-parliament Q8889|European Parliament|EU Parliament
european-council Q8886|European Council|
council-of-the-eu -|Council of the European Union|EU Council
european-central-bank Q8901|European Central Bank|ECB
european-court-of-justice Q4951|European Court of Justice|ECJ
european-court-of-human-rights Q122880|European Court of Human Rights|ECHR
european-community -|European Community|European Communities;European Economic Community;EEC
european-coal-and-steel-community -|European Coal and Steel Community|
council-of-europe Q8908|Council of Europe|
frontex Q207203|Frontex|
europol Q207329|Europol|
interpol Q8475|Interpol|
eurostat -|Eurostat|
eurogroup -|Eurogroup|
osce Q81299|Organization for Security and Co-operation in Europe|OSCE;Organization for Security and Cooperation in Europe;Conference on Security and Cooperation in Europe;Conference on Security and Co-operation in Europe;CSCE
oecd Q41550|OECD|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
african-union Q7159|African Union|AU
oau -|Organization of African Unity|Organisation of African Unity;OAU
ecowas Q190008|ECOWAS|Economic Community of West African States
sadc -|Southern African Development Community|SADC
igad -|IGAD|Intergovernmental Authority on Development
east-african-community -|East African Community|EAC
arab-league Q7172|Arab League|League of Arab States
gcc Q217172|Gulf Cooperation Council|GCC
oic Q47543|Organisation of Islamic Cooperation|Organization of Islamic Cooperation;OIC;Organization of the Islamic Conference
asean Q7768|ASEAN|Association of Southeast Asian Nations;Asean
apec Q170481|APEC|Asia-Pacific Economic Cooperation
sco Q485207|Shanghai Cooperation Organization|Shanghai Cooperation Organisation;SCO
csto Q318693|Collective Security Treaty Organization|CSTO
cis Q7779|Commonwealth of Independent States|CIS
eaeu Q4531977|Eurasian Economic Union|EAEU;EEU
brics Q189749|BRICS|
g7 Q1764511|G7|Group of Seven;G-7
g8 Q7768317|G8|Group of Eight;G-8
g20 Q19771|G20|Group of 20;G-20;Group of Twenty
g77 -|Group of 77|G77
opec Q7795|OPEC|Organization of the Petroleum Exporting Countries;Opec
opec-plus -|OPEC+|
imf Q7804|International Monetary Fund|IMF
world-bank Q7164|World Bank|
wto Q7825|World Trade Organization|WTO;World Trade Organisation
gatt-organization -|GATT|
adb -|Asian Development Bank|ADB
aiib -|Asian Infrastructure Investment Bank|AIIB
ebrd -|European Bank for Reconstruction and Development|EBRD
eib -|European Investment Bank|EIB
afdb -|African Development Bank|
bis -|Bank for International Settlements|
paris-club -|Paris Club|
oas Q123759|Organization of American States|OAS
mercosur Q4264|Mercosur|
unasur -|UNASUR|Union of South American Nations
celac -|CELAC|
caricom -|CARICOM|Caribbean Community
alba -|Bolivarian Alliance|
saarc -|SAARC|South Asian Association for Regional Cooperation
pacific-islands-forum -|Pacific Islands Forum|
commonwealth-of-nations Q7785|Commonwealth of Nations|
non-aligned-movement -|Non-Aligned Movement|
warsaw-pact Q41614|Warsaw Pact|Warsaw Treaty Organization
comecon -|Comecon|
league-of-nations Q38130|League of Nations|
seato -|SEATO|
holy-alliance -|Holy Alliance|
visegrad-group -|Visegrad Group|Visegrad Four;V4
red-cross Q7178|Red Cross|
icrc Q48551|International Committee of the Red Cross|ICRC
ifrc -|International Federation of Red Cross and Red Crescent Societies|IFRC
red-crescent -|Red Crescent|
amnesty-international Q42970|Amnesty International|Amnesty
human-rights-watch Q187052|Human Rights Watch|HRW
medecins-sans-frontieres Q49330|Médecins Sans Frontières|Doctors Without Borders;Medecins Sans Frontieres;MSF
reporters-without-borders -|Reporters Without Borders|RSF
transparency-international -|Transparency International|
greenpeace Q81307|Greenpeace|
oxfam -|Oxfam|
save-the-children -|Save the Children|
care-international -|CARE International|
wwf -|WWF|World Wildlife Fund;World Wide Fund for Nature
freedom-house -|Freedom House|
international-crisis-group -|International Crisis Group|
nba -|NBA|National Basketball Association
nfl -|NFL|National Football League
nhl -|NHL|National Hockey League
mlb -|Major League Baseball|MLB
atp -|ATP|
wta -|WTA|
ioc Q40970|International Olympic Committee|IOC
fifa Q253414|FIFA|Fifa
uefa Q35572|UEFA|Uefa
wada -|World Anti-Doping Agency|WADA
iaaf -|IAAF|
fia -|FIA|
caf -|Confederation of African Football|
bwc-al-qaeda Q34490|al-Qaeda|al Qaeda;Al-Qaeda;Al Qaeda;Al-Qaida;al-Qaida;al Qaida;al-Qa'ida;al-Qa'eda
cjtf-oir -|Combined Joint Task Force – Operation Inherent Resolve|Combined Joint Task Force-Operation Inherent Resolve;Combined Joint Task Force Operation Inherent Resolve;CJTF-OIR
islamic-state Q2429253|Islamic State|ISIS;ISIL;Daesh;Da'esh;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State of Iraq and Levant;Islamic State in Iraq and Syria;IS
`;
