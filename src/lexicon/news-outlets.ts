/** News agencies, papers and broadcasters, to whom the news is attributed. A row: key, state they report from (or -), name, other names. */
export const NEWS_OUTLETS = `
reuters GB|Reuters|Thomson Reuters
associated-press US|Associated Press|AP;The Associated Press
afp FR|Agence France-Presse|AFP;Agence France Presse
upi US|United Press International|UPI
dpa DE|Deutsche Presse-Agentur|dpa;DPA
epd DE|Evangelischer Pressedienst|
kcna KP|Korean Central News Agency|KCNA
rodong-sinmun KP|Rodong Sinmun|
uriminzokkiri KP|Uriminzokkiri|
yonhap KR|Yonhap News Agency|Yonhap;Yonhap News
chosun-ilbo KR|Chosun Ilbo|
korea-herald KR|Korea Herald|The Korea Herald
xinhua CN|Xinhua News Agency|Xinhua;New China News Agency
peoples-daily CN|People's Daily|
global-times CN|Global Times|
cctv CN|CCTV|China Central Television
china-daily CN|China Daily|
south-china-morning-post -|South China Morning Post|
tass RU|TASS|ITAR-TASS;Itar-Tass;Tass
interfax RU|Interfax|
ria-novosti RU|RIA Novosti|RIA;Novosti
sputnik-news RU|Sputnik|
rt RU|RT|Russia Today
izvestia RU|Izvestia|
kommersant RU|Kommersant|
novaya-gazeta RU|Novaya Gazeta|
pravda RU|Pravda|
komsomolskaya-pravda RU|Komsomolskaya Pravda|
moscow-times RU|The Moscow Times|Moscow Times
ukrinform UA|Ukrinform|
unian UA|UNIAN|
kyiv-post UA|Kyiv Post|
belta BY|BelTA|Belta
pap PL|PAP|Polish Press Agency
gazeta-wyborcza PL|Gazeta Wyborcza|
mti HU|MTI|
ctk CZ|CTK|ČTK
tanjug RS|Tanjug|
anadolu TR|Anadolu Agency|Anadolu
hurriyet TR|Hürriyet|Hurriyet
cumhuriyet TR|Cumhuriyet|
irna IR|IRNA|Islamic Republic News Agency
fars IR|Fars News Agency|Fars
tasnim IR|Tasnim|Tasnim News Agency
mehr IR|Mehr News Agency|
press-tv IR|Press TV|
sana SY|SANA|Syrian Arab News Agency
petra JO|Petra News Agency|
mena EG|MENA|Middle East News Agency
al-ahram EG|Al-Ahram|Al Ahram
spa SA|Saudi Press Agency|
al-jazeera QA|Al Jazeera|Al-Jazeera;al-Jazeera
al-arabiya SA|Al Arabiya|Al-Arabiya
wafa PS|WAFA|
haaretz IL|Haaretz|Ha'aretz
jerusalem-post IL|The Jerusalem Post|Jerusalem Post
times-of-israel IL|The Times of Israel|Times of Israel
yedioth IL|Yedioth Ahronoth|
pti IN|Press Trust of India|PTI
ani IN|Asian News International|
times-of-india IN|The Times of India|Times of India
hindu-paper IN|The Hindu|
dawn PK|Dawn|
app PK|Associated Press of Pakistan|
kyodo JP|Kyodo News|Kyodo;Kyodo News Agency
jiji JP|Jiji Press|
nhk JP|NHK|
asahi JP|Asahi Shimbun|
yomiuri JP|Yomiuri Shimbun|
nikkei JP|Nikkei|
cna TW|Central News Agency|
vna VN|Vietnam News Agency|
antara ID|Antara|
jakarta-post ID|The Jakarta Post|Jakarta Post
bernama MY|Bernama|
straits-times SG|The Straits Times|Straits Times
bangkok-post TH|Bangkok Post|
aap AU|Australian Associated Press|
abc-australia AU|Australian Broadcasting Corporation|
efe ES|EFE|
el-pais ES|El País|El Pais
el-mundo ES|El Mundo|
ansa IT|ANSA|Ansa
corriere IT|Corriere della Sera|
la-repubblica IT|La Repubblica|
lusa PT|Lusa|
le-monde FR|Le Monde|
le-figaro FR|Le Figaro|
liberation FR|Libération|
france-24 FR|France 24|
rfi FR|Radio France Internationale|RFI
spiegel DE|Der Spiegel|Spiegel;Spiegel Online
bild DE|Bild|Bild am Sonntag
die-zeit DE|Die Zeit|
die-welt DE|Die Welt|
faz DE|Frankfurter Allgemeine Zeitung|FAZ;Frankfurter Allgemeine
sueddeutsche DE|Süddeutsche Zeitung|Sueddeutsche Zeitung
handelsblatt DE|Handelsblatt|
tagesspiegel DE|Der Tagesspiegel|Tagesspiegel
deutsche-welle DE|Deutsche Welle|DW
ard DE|ARD|
zdf DE|ZDF|
ndr DE|NDR|
wdr DE|WDR|
nzz CH|Neue Zürcher Zeitung|NZZ
orf AT|ORF|
apa AT|Austria Press Agency|
der-standard AT|Der Standard|
belga BE|Belga|
de-telegraaf NL|De Telegraaf|
ritzau DK|Ritzau|
ntb NO|NTB|
nrk NO|NRK|
svt SE|SVT|
dagens-nyheter SE|Dagens Nyheter|
helsingin-sanomat FI|Helsingin Sanomat|
bbc GB|BBC|British Broadcasting Corporation;BBC News;BBC World Service
itv GB|ITV|
sky-news GB|Sky News|
guardian GB|The Guardian|Guardian
observer GB|The Observer|
times GB|The Times|The Sunday Times;Sunday Times
financial-times GB|Financial Times|The Financial Times
daily-telegraph GB|The Daily Telegraph|Daily Telegraph;The Telegraph;Sunday Telegraph
independent GB|The Independent|
daily-mail GB|Daily Mail|
the-sun GB|The Sun|
daily-mirror GB|Daily Mirror|
economist GB|The Economist|Economist
new-york-times US|The New York Times|New York Times;NYT
washington-post US|The Washington Post|Washington Post
wall-street-journal US|The Wall Street Journal|Wall Street Journal;WSJ
los-angeles-times US|Los Angeles Times|
usa-today US|USA Today|
chicago-tribune US|Chicago Tribune|
boston-globe US|Boston Globe|The Boston Globe
newsweek US|Newsweek|
time-magazine US|Time magazine|TIME magazine
new-yorker US|The New Yorker|
foreign-policy-magazine US|Foreign Policy magazine|
politico US|Politico|
axios US|Axios|
bloomberg US|Bloomberg|Bloomberg News
cnn US|CNN|
cnbc US|CNBC|
abc-news US|ABC News|
cbs US|CBS|CBS News
nbc US|NBC|NBC News
msnbc US|MSNBC|
fox-news US|Fox News|
npr US|National Public Radio|NPR
pbs US|PBS|
voa US|Voice of America|VOA
rferl US|Radio Free Europe|RFE/RL;Radio Free Europe/Radio Liberty;Radio Liberty
radio-free-asia US|Radio Free Asia|
nk-news -|NK News|
cbc CA|CBC|Canadian Broadcasting Corporation
globe-and-mail CA|The Globe and Mail|Globe and Mail
notimex MX|Notimex|
folha BR|Folha de S.Paulo|Folha de Sao Paulo
o-globo BR|O Globo|
telam AR|Télam|Telam
clarin AR|Clarín|
prensa-latina CU|Prensa Latina|
granma CU|Granma|
telesur VE|teleSUR|Telesur
nan NG|News Agency of Nigeria|
daily-nation KE|Daily Nation|
sabc ZA|SABC|
mail-and-guardian ZA|Mail & Guardian|Mail and Guardian
south-african-press-association ZA|South African Press Association|SAPA
wikileaks -|WikiLeaks|Wikileaks
bellingcat -|Bellingcat|
charlie-hebdo FR|Charlie Hebdo|
la-stampa IT|La Stampa|
il-messaggero IT|Il Messaggero|
il-sole IT|Il Sole 24 Ore|
de-volkskrant NL|De Volkskrant|Volkskrant
nrc NL|NRC Handelsblad|
kurier AT|Kurier|
die-presse AT|Die Presse|
tages-anzeiger CH|Tages-Anzeiger|
welt-am-sonntag DE|Welt am Sonntag|
stern DE|Stern|
focus-magazine DE|Focus magazine|
tageszeitung DE|Die Tageszeitung|taz
muenchner-merkur DE|Münchner Merkur|Muenchner Merkur
les-echos FR|Les Echos|
le-parisien FR|Le Parisien|
ouest-france FR|Ouest-France|
abc-spain ES|La Vanguardia|
rzeczpospolita PL|Rzeczpospolita|
lidove-noviny CZ|Lidove Noviny|Lidové noviny
milliyet TR|Milliyet|
sabah TR|Daily Sabah|
zaman TR|Zaman|Today's Zaman
haberturk TR|Haberturk|Habertürk
hindustan-times IN|Hindustan Times|
indian-express IN|Indian Express|The Indian Express
express-tribune PK|Express Tribune|The Express Tribune
daily-star LB|Daily Star|The Daily Star
asharq-al-awsat -|Asharq Al-Awsat|
al-hayat -|Al-Hayat|
washington-examiner US|Washington Examiner|The Washington Examiner
huffington-post US|Huffington Post|The Huffington Post
buzzfeed US|BuzzFeed|
daily-beast US|The Daily Beast|Daily Beast
vice-news US|Vice News|
evening-standard GB|Evening Standard|
sydney-morning-herald AU|Sydney Morning Herald|The Sydney Morning Herald
the-age AU|The Age|
the-australian AU|The Australian|
irish-times IE|Irish Times|The Irish Times
`;
