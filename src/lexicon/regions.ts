/**
 * Regions, seas, rivers, mountains, islands, provinces in their English names, one a name, separated by ";". Written by hand. Continents and directions
 * ("the West") included: they are places, whatever acts in their name.
 */
export const REGIONS = `
Africa;Asia;Europe;Dodecanese;Curzon Line;Oder-Neisse line;Maginot Line;Posen;Port Stanley;Metz;Port Arthur;Port Said;Quemoy;Matsu;Turkish Straits;Tsushima;Tsushima Strait;Adwa;Mukden;Western Front;Eastern Front;North America;South America;Latin America;Central America;Oceania;Antarctica;Arctic;Antarctic;Eurasia;Sub-Saharan Africa;sub-Saharan Africa;
North Africa;West Africa;East Africa;Central Africa;Southern Africa;Horn of Africa;Middle East;Near East;Far East;Central Asia;South Asia;
Southeast Asia;South-East Asia;East Asia;Northeast Asia;Asia-Pacific;Asia Pacific;Indo-Pacific;Pacific;Eastern Europe;Western Europe;Central Europe;Northern Europe;Southern Europe;
Southeastern Europe;Southeast Europe;South-Eastern Europe;Scandinavia;Balkans;Western Balkans;Balkan Peninsula;Baltics;Baltic States;Baltic states;Benelux;Caucasus;South Caucasus;North Caucasus;Transcaucasia;Maghreb;
Mashreq;Levant;Sahel;Sahara;Persian Gulf;Arabian Peninsula;Arabian Gulf;Korean Peninsula;Korean peninsula;Iberian Peninsula;Indian subcontinent;Indochina;Caribbean;West Indies;
Mediterranean;Mediterranean Sea;Black Sea;Red Sea;Dead Sea;Caspian Sea;Baltic Sea;North Sea;Aegean;Aegean Sea;Adriatic;Adriatic Sea;Arabian Sea;East China Sea;Yellow Sea;Sea of Japan;
East Sea;Sea of Azov;Aral Sea;Barents Sea;Bering Sea;Atlantic;Atlantic Ocean;Pacific Ocean;Indian Ocean;Arctic Ocean;South Pacific;North Atlantic;Gulf of Mexico;Gulf of Aden;Gulf of Oman;
Gulf of Tonkin;Gulf of Thailand;Gulf of Finland;Bay of Bengal;Bay of Biscay;Bay of Pigs;Strait of Hormuz;Strait of Malacca;Taiwan Strait;Bosporus;Bosphorus;Dardanelles;Bab el-Mandeb;English Channel;
Suez Canal;Suez;Panama Canal;Kerch Strait;Danube;Rhine;Rhineland;Elbe;Oder;Main;Volga;Don;Dnieper;Dniester;Vistula;Seine;Loire;Rhone;Thames;Tigris;Euphrates;Jordan River;River Jordan;Nile;Blue Nile;White Nile;Niger Delta;
Congo River;Zambezi;Limpopo;Amazon River;Amazon rainforest;Orinoco;Mississippi River;Missouri River;Rio Grande;Colorado River;Hudson;Hudson River;Potomac;Ganges;Indus;Brahmaputra;Mekong;Yangtze;Yellow River;Yalu;Tumen;Amur;
Alps;Pyrenees;Carpathians;Urals;Ural Mountains;Himalayas;Himalaya;Hindu Kush;Pamirs;Andes;Rocky Mountains;Rockies;Appalachians;Mount Everest;Mount Fuji;Mont Blanc;Kilimanjaro;Mount Kilimanjaro;Vesuvius;Etna;Mount Etna;
Siberia;Manchuria;Mongolian Steppe;Anatolia;Asia Minor;Mesopotamia;Judea;Samaria;Galilee;Negev;Hejaz;Punjab;Sindh;Balochistan;Baluchistan;Khyber Pakhtunkhwa;North Waziristan;South Waziristan;Waziristan;Swat Valley;
Helmand;Kandahar Province;Nangarhar;Kunduz;Panjshir;Gujarat;Rajasthan;Maharashtra;Uttar Pradesh;Madhya Pradesh;Andhra Pradesh;Himachal Pradesh;Arunachal Pradesh;Bihar;Assam;Odisha;Orissa;Kerala;Tamil Nadu;Karnataka;Telangana;
West Bengal;Bengal;Manipur;Nagaland;Mizoram;Tripura;Meghalaya;Sikkim;Goa;Haryana;Uttarakhand;Jharkhand;Chhattisgarh;Guangdong;Guangxi;Sichuan;Yunnan;Hunan;Hubei;Henan;Hebei;Shandong;Shanxi;Shaanxi;Jiangsu;Zhejiang;
Fujian;Jiangxi;Anhui;Guizhou;Gansu;Qinghai;Hainan;Heilongjiang;Jilin;Liaoning;Inner Mongolia;Ningxia;Hokkaido;Honshu;Kyushu;Shikoku;Okinawa;Fukushima;Jeju;Java;Sumatra;Borneo;Sulawesi;Bali;Aceh;Papua;West Papua;Timor;
Mindanao;Luzon;Visayas;Sarawak;Sabah;Rakhine;Rakhine State;Kachin;Shan State;Tasmania;Queensland;New South Wales;Western Australia;South Australia;Northern Territory;Alaska;Alabama;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;
Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York State;North Carolina;
North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Washington State;Washington state;West Virginia;Wisconsin;Wyoming;New England;Midwest;Deep South;Ontario;Quebec;Québec;
British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Labrador;Yukon;Nunavut;Northwest Territories;Prince Edward Island;Chiapas;Oaxaca;Sinaloa;Sonora;Chihuahua;Yucatan;Yucatán;Baja California;Patagonia;
Tierra del Fuego;Mato Grosso;Minas Gerais;Rio Grande do Sul;Bahia;Bavaria;Saxony;Lower Saxony;Saxony-Anhalt;Thuringia;Brandenburg;Hesse;North Rhine-Westphalia;Westphalia;Rhineland-Palatinate;Palatinate;Saarland;Baden-Württemberg;
Baden-Wuerttemberg;Schleswig-Holstein;Mecklenburg-Western Pomerania;Pomerania;Silesia;Upper Silesia;Lower Silesia;Sudetenland;East Prussia;Ruhr;Franconia;Swabia;Black Forest;Tyrol;South Tyrol;Carinthia;Styria;Burgenland;Vorarlberg;Bohemia;Moravia;
Galicia;Volhynia;Transylvania;Bessarabia;Bukovina;Dobruja;Wallachia;Banat;Vojvodina;Dalmatia;Istria;Slavonia;Herzegovina;Thrace;Epirus;Thessaly;Peloponnese;Crete;Corfu;Lesbos;Lampedusa;Rhodes;Sicily;Sardinia;Corsica;Tuscany;Lombardy;
Piedmont;Veneto;Venetia;Liguria;Calabria;Apulia;Campania;Umbria;Emilia-Romagna;Lazio;Abruzzo;Savoy;Provence;Normandy;Brittany;Burgundy;Alsace;Lorraine;Alsace-Lorraine;Champagne-Ardenne;Languedoc;Aquitaine;Riviera;Côte d'Azur;Andalusia;
Aragon;Castile;Navarre;Asturias;Cantabria;Extremadura;Mallorca;Majorca;Ibiza;Canary Islands;Balearic Islands;Azores;Madeira;Algarve;Flanders;Wallonia;Brabant;Zeeland;Friesland;Frisia;Jutland;Zealand;Lapland;Karelia;Scania;Gotland;Svalbard;
Kaliningrad;Kaliningrad Oblast;Dagestan;Ingushetia;North Ossetia;Kabardino-Balkaria;Tatarstan;Bashkortostan;Yakutia;Kamchatka;Sakhalin;Chukotka;Primorye;Altai;Buryatia;Adjara;Ajaria;Zakarpattia;Luhansk Oblast;Donetsk Oblast;Kherson Oblast;
Yorkshire;Lancashire;Kent;Essex;Sussex;Surrey;Cornwall;Devon;Somerset;Dorset;Wiltshire;Hampshire;Berkshire;Oxfordshire;Buckinghamshire;Hertfordshire;Bedfordshire;Cambridgeshire;Norfolk;Suffolk;Lincolnshire;Nottinghamshire;Derbyshire;Leicestershire;
Northamptonshire;Warwickshire;Worcestershire;Gloucestershire;Herefordshire;Shropshire;Staffordshire;Cheshire;Cumbria;Northumberland;Merseyside;Midlands;West Midlands;East Anglia;Isle of Wight;Highlands;Hebrides;Orkney;Shetland;Channel Islands;
Kordofan;South Kordofan;Blue Nile State;Ogaden;Oromia;Amhara Region;Katanga;Kivu;North Kivu;South Kivu;Ituri;Kasai;KwaZulu-Natal;Natal;Gauteng;Western Cape;Eastern Cape;Cape Colony;Limpopo Province;Zululand;Matabeleland;Mashonaland;Cabinda;
Casamance;Borno;Borno State;Kano State;Kaduna State;Lagos State;Rivers State;Cyrenaica;Tripolitania;Fezzan;Kabylie;Kabylia;Rif;Cape of Good Hope;Cape Horn;Zanzibar;Al Anbar;Anbar;Anbar Province;Nineveh;Diyala;Khuzestan;Hadramout;Hadramawt;
Bekaa Valley;Bekaa;Beqaa Valley;Upper Galilee;Hokkaidō;Polynesia;Melanesia;Great Lakes;Lake Chad;Lake Victoria;Lake Tanganyika;Lake Geneva;Lake Constance;Lake Baikal;Great Barrier Reef;Silk Road;Silicon Valley;Hollywood;Wall Street;Manhattan;
Brooklyn;Bronx;Harlem;Queens;Staten Island;Long Island;Soho;Brixton;Kreuzberg;Neukölln;Montmartre;Red Square;Tiananmen Square;Tahrir Square;Trafalgar Square;Times Square;Gezi Park;Taksim Square;Maidan;Independence Square;Unter den Linden;
Alexanderplatz;Potsdamer Platz;Gangnam;Itaewon;Ground Zero;DMZ;Demilitarized Zone;38th Parallel;Green Zone;Green Line;Iron Curtain;Temple Mount;Western Wall;Sinai Desert;Gobi;Gobi Desert;Kalahari;Mars;Jupiter;Saturn;Venus;Moon;Earth
`;
