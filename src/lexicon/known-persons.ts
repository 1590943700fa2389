/** Persons known by a title or a single name that no pattern of given name and surname finds. One a name, separated by ";". */
export const KNOWN_PERSONS = `
Dalai Lama;Panchen Lama;Aga Khan;Prophet Muhammad;Prophet Mohammad;Prophet Mohammed;Jesus Christ;Jesus;Virgin Mary;Santa Claus;Osama bin Laden;Pol Pot;Ho Chi Minh;Mao Zedong;Che Guevara;Genghis Khan;Napoleon Bonaparte;Napoleon;Julius Caesar;
Mahatma Gandhi;Mother Teresa;Malcolm X
`;
