/** Events with names that no pattern of words would find. One a name, separated by ";". */
export const KNOWN_EVENTS = `
World War I;World War II;World War One;World War Two;World War 1;World War 2;WWI;WWII;WW1;WW2;First World War;Second World War;Great War;Cold War;Korean War;Vietnam War;Gulf War;First Gulf War;Second Gulf War;Iraq War;Iran-Iraq War;Crimean War;
Boer War;Spanish Civil War;American Civil War;Six-Day War;Yom Kippur War;Falklands War;Thirty Years' War;Hundred Years' War;Napoleonic Wars;Opium War;First Opium War;Second Opium War;Winter War;Great Patriotic War;
Arab Spring;Prague Spring;Orange Revolution;Rose Revolution;Velvet Revolution;Tulip Revolution;Carnation Revolution;French Revolution;Russian Revolution;October Revolution;Bolshevik Revolution;Cultural Revolution;Islamic Revolution;
American Revolution;Industrial Revolution;Euromaidan;Holocaust;Shoah;Nakba;Holodomor;Great Depression;Great Leap Forward;Long March;Intifada;First Intifada;Second Intifada;D-Day;Watergate;Brexit;Perestroika;Anschluss;Kristallnacht;Blitz;
Cuban Missile Crisis;Bay of Pigs Invasion;Bloody Sunday;Black September;Prague coup;Congress of Vienna;Yalta Conference;Potsdam Conference;Tehran Conference;Munich Conference;Nuremberg trials;Nuremberg Trials;Boston Tea Party;
Olympics;Olympic Games;Winter Olympics;Summer Olympics;Paralympics;World Cup;World Championships;European Championship;European Championships;Champions League;Europa League;UEFA Cup;Bundesliga;Premier League;Serie A;La Liga;Ligue 1;
Super Bowl;World Series;Wimbledon;US Open;U.S. Open;French Open;Australian Open;Davis Cup;Fed Cup;Ryder Cup;Tour de France;Giro d'Italia;Formula One;Formula 1;Grand Slam;Grand Prix;Euro 2008;Euro 2012;Euro 2016;Copa America;
Asian Games;Commonwealth Games;World Economic Forum;Eurovision;Eurovision Song Contest;Berlinale;Oktoberfest;Ramadan;Christmas;Easter;Passover;Hanukkah;Eid;Eid al-Fitr;Thanksgiving;New Year;New Year's Eve;New Year's Day;Christmas Eve;Halloween;
Hurricane Katrina;Hurricane Sandy;World Expo;May Day;Labor Day;Independence Day;Middle Ages;Renaissance;Reformation;Enlightenment;Rose Monday;Carnival;Mardi Gras
`;
