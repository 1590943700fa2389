/**
 * Characters that change how their neighbours are shown: C0 and C1 controls, and the bidirectional controls that can
 * make a text read backwards. They are replaced by something visible, one character each, so that offsets stay.
 */
const HIDDEN = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from outside as it may be shown: what cannot be seen stands as a replacement sign of the same length. */
export const plainText = (text: string): string => text.replace(HIDDEN, '\ufffd');
