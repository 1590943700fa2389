/** Weapons and military craft by name or designation. One a name, separated by ";". */
export const KNOWN_WEAPONS = `
Patriot;Iron Dome;THAAD;Tomahawk;Scud;Kalashnikov;AK-47;Buk;Stinger;Javelin;HIMARS;ATACMS;Storm Shadow;Iskander;Kinzhal;Kalibr;Topol;Topol-M;Bulava;Sarmat;Hwasong;Taepodong;Rodong;Nodong;Musudan;Pukguksong;Shahab;Shahab-3;Fajr;Katyusha;Qassam;Grad;
Trident;Polaris;Minuteman;Pershing;Pershing II;Tornado;Eurofighter;Typhoon;Rafale;Mirage;Black Hawk;Apache helicopter;Chinook;Predator;Reaper;Bayraktar;Shahed;Leopard 2;Leopard;Abrams;Leclerc;Challenger;T-72;T-90;MiG;Sukhoi;Agent Orange;Novichok;Sarin;
IRIS-T;U-2;NASAMS;Harpoon;Exocet;Bradley;Marder;Merkava;Osa;Tochka;Oreshnik;Hellfire;S-300;S-400;S-500;Taurus;Gepard
`;
