/** Companies of world-wide fame. One a name, separated by ";". */
export const COMPANIES = `
Google;Microsoft;Facebook;Twitter;YouTube;Instagram;WhatsApp;Telegram;TikTok;WeChat;Weibo;Netflix;Spotify;Airbnb;Yahoo;eBay;Intel;Nvidia;Cisco;Oracle;IBM;Hewlett-Packard;Dell;Motorola;Xerox;Kodak;Nokia;Ericsson;Siemens;Samsung;Samsung Electronics;LG Electronics;Sony;
Panasonic;Toshiba;Hitachi;Fujitsu;Mitsubishi;Mitsubishi Heavy Industries;Toyota;Nissan;Honda;Mazda;Subaru;Suzuki;Hyundai;Hyundai Motor;Kia;Daewoo;Volkswagen;VW;BMW;Daimler;Mercedes-Benz;Porsche;Audi;Opel;Skoda;Renault;Peugeot;Citroen;Citroën;
PSA Peugeot Citroen;PSA Peugeot Citroën;Fiat;Fiat Chrysler;Chrysler;General Motors;GM;Ford Motor Co;Ford Motor;Tesla;Volvo;Saab;Scania;Jaguar Land Rover;Rolls-Royce;Boeing;Airbus;EADS;Lockheed Martin;Northrop Grumman;Raytheon;General Dynamics;
BAE Systems;Thales;Dassault;Rheinmetall;Krauss-Maffei Wegmann;Bombardier;Embraer;Rosoboronexport;Kalashnikov Concern;ExxonMobil;Exxon;Chevron;Royal Dutch Shell;BP;TotalEnergies;ConocoPhillips;Eni;ENI;Repsol;Statoil;Equinor;Lukoil;Gazprom Neft;
Transneft;Novatek;Sberbank;VTB;Aeroflot;Rostec;CNPC;Sinopec;CNOOC;PetroChina;Huawei;ZTE;Alibaba;Tencent;Baidu;Lenovo;Xiaomi;ByteDance;TikTok;WeChat;Weibo;Sina Weibo;Foxconn;TSMC;Softbank;SoftBank;Nestle;Nestlé;Novartis;Roche;Glencore;UBS;
Credit Suisse;Deutsche Bank;Commerzbank;Dresdner Bank;HypoVereinsbank;Allianz;Munich Re;Deutsche Telekom;Deutsche Post;Deutsche Bahn;Lufthansa;Germanwings;Air Berlin;TUI;BASF;Bayer AG;Merck;Henkel;Adidas;Puma AG;ThyssenKrupp;Thyssenkrupp;
E.ON;E.On;RWE;EnBW;Vattenfall;Infineon;Continental AG;Bertelsmann;Axel Springer;Karstadt;Aldi;Lidl;Edeka;Metro AG;Ikea;IKEA;H&M;Zara;Inditex;Nike;Reebok;Gucci;Prada;LVMH;L'Oreal;L'Oréal;Danone;Carrefour;Alstom;Areva;EDF;GDF Suez;Engie;Veolia;
BNP Paribas;Societe Generale;Société Générale;Credit Agricole;Crédit Agricole;AXA;Air France;Air France-KLM;KLM;Alitalia;Iberia;British Airways;Ryanair;EasyJet;easyJet;Turkish Airlines;Emirates Airline;Qatar Airways;Etihad;Qantas;Singapore Airlines;
Malaysia Airlines;Cathay Pacific;Japan Airlines;All Nippon Airways;Korean Air;Air China;Air India;United Airlines;American Airlines;Delta Air Lines;Pan Am;EgyptAir;El Al;Santander;Banco Santander;BBVA;Telefonica;Telefónica;UniCredit;Intesa Sanpaolo;
Generali;Telecom Italia;Enel;Vodafone;British Telecom;HSBC;Barclays;Lloyds;Lloyds Bank;Royal Bank of Scotland;RBS;Standard Chartered;GlaxoSmithKline;AstraZeneca;Unilever;Tesco;Marks & Spencer;Rio Tinto;BHP Billiton;BHP;Anglo American;De Beers;
Philips;ING;ABN Amro;Heineken;AB InBev;Carlsberg;Lego;Maersk;Novo Nordisk;Goldman Sachs;Morgan Stanley;JPMorgan;JPMorgan Chase;JP Morgan;Citigroup;Citibank;Bank of America;Wells Fargo;Merrill Lynch;Lehman Brothers;Bear Stearns;AIG;Berkshire Hathaway;
BlackRock;Blackstone;Carlyle Group;Fannie Mae;Freddie Mac;Visa Inc;Mastercard;MasterCard;PayPal;American Express;Standard & Poor's;Standard & Poors;S&P;Moody's;Fitch;Fitch Ratings;KPMG;PricewaterhouseCoopers;PwC;Deloitte;Ernst & Young;McKinsey;
Enron;WorldCom;Halliburton;Blackwater;Monsanto;DuPont;Dow Chemical;Union Carbide;Pfizer;Johnson & Johnson;Procter & Gamble;Coca-Cola;Pepsi;PepsiCo;McDonald's;Burger King;Starbucks;Walmart;Wal-Mart;Costco;Disney;Walt Disney;Time Warner;Warner Bros;
Comcast;AT&T;Verizon;T-Mobile;Caterpillar;General Electric;Westinghouse;Philip Morris;Uber;Lyft;SpaceX;Boeing Co;Reliance Industries;Tata;Tata Motors;Tata Group;Infosys;Wipro;Mahindra;ArcelorMittal;Vale;Odebrecht;Embraer SA;Cemex;Pemex;PDVSA SA;
Sabic;Saudi Arabian Airlines;Orascom;Naspers;MTN;Anglo Platinum;Lonmin;Eskom;Cambridge Analytica;Thomas Cook;Wirecard;SAP;Dropbox;LinkedIn;Wikipedia;Wikimedia Foundation;Mozilla;Telegram Messenger;Kaspersky;Kaspersky Lab;Yandex;VKontakte;Standard and Poor's
`;

/** Companies whose names are surnames, words or places: companies only where the context does not speak against it. */
export const AMBIGUOUS_COMPANIES = `
Apple;Amazon;Ford;Shell;Total;Orange;Visa;Target;Bayer;Puma;Mercedes;Ferrari;Alphabet;Delta;Continental;Metro;Telekom;Bosch;Disney;Dow;Fox;Gap;Sprint;Virgin;Tata;Meta;Oracle;Lloyds;Porsche;Stellantis;Zoom;Signal;Philips
`;
