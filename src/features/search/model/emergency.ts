/** Queries that a person may type with a life at risk. The 999 answer then stands before everything else. */
import { fold } from './text';

/**
 * Signs of danger at this moment. Broad on purpose: a needless 999 answer costs a line, a missing one may cost a life.
 * A name that only sounds like danger (the emergency duty team, a knife crime course) is taken out first.
 */
const signs = [
  /\bimmediate(?:ly)? (?:danger|risk|harm)\b/,
  /\b(?:in|at) (?:immediate |real |serious |grave )?danger\b/,
  /\bdanger (?:right )?now\b/,
  /^(?!.*\b(?:open|closed?|duty|available|hours)\b).*\b(?:right now|as we speak|happening now)\b/,
  /\brisk (?:of harm )?right now\b/,
  /\bunconscious\b/,
  /\bunresponsive\b/,
  /\bcollapsed?\b/,
  /\bnot breath(?:ing|e)\b/,
  /\b(?:cant|cannot|isnt|stopped) breath(?:e|ing)\b/,
  /\bchok(?:ing|ed)\b/,
  /\bfitting\b/,
  /\bseizure\b/,
  /\boverdos(?:e|ed|ing)\b/,
  /\bod(?:d|ed|ing)?\b (?:on )?(?:(?:some|loads of|a lot of|too many) )?(?:pills?|tablets?|paracetamol|ibuprofen|meds|medication|drugs)\b/,
  /\bod(?:d|ed|ing)?\b on\b/,
  /\b(?:taken|took|eaten|ate|drunk|drank) (?:some |loads of |a lot of |too many |a whole box of |all (?:the|his|her|their) )?(?:pills|tablets|paracetamol|poison|bleach)\b/,
  /\bswallowed\b/,
  /\bpoison(?:ed|ing)\b/,
  /\bsuicid(?:e|al)\b.*\b(?:now|tonight|today|attempt|plan|bridge|roof)\b/,
  /\b(?:now|tonight|attempt(?:ed|ing)?)\b.*\bsuicid(?:e|al)\b/,
  /\b(?:going to|about to|wants to|trying to|tried to) (?:kill|hang|end)\b/,
  /\bkill(?:ing)? (?:himself|herself|themsel(?:f|ves)|him|her|them|me|myself)\b/,
  /\bhanging (?:himself|herself)\b/,
  /\bligature\b.*\bneck\b/,
  /\bjump(?:ing)? off\b/,
  /\bstabb(?:ed|ing)\b/,
  /\bshot\b/,
  /\bbleeding\b/,
  /\bstrangl(?:ed|ing)\b/,
  /\bdrown(?:ed|ing)\b/,
  /\b(?:hitting|beating|attacking|shoving|punching|kicking|threatening|screaming)\b.*\b(?:now|this minute)\b/,
  /\bjust (?:been )?(?:hit|attacked|punched|kicked|beaten|raped|stabbed)\b/,
  /\bbeing (?:attacked|beaten|raped|strangled|abducted|kidnapped)\b/,
  /\b(?:has|with|holding) (?:a |got a )?(?:knife|gun|weapon)\b(?!.*\btraining\b)/,
  /\babduct(?:ed|ion)\b/,
  /\bkidnapp?(?:ed)?\b/,
  /\b999\b/,
  /\b112\b/,
  /\bambulance\b/,
  /\bblue lights?\b/,
  /\bemergency\b/,
  /\blife (?:at risk|threatening|in danger)\b/,
  /\bsomeone is hurting\b/,
  /\bbeing hurt (?:right )?now\b/,
];

const notSigns =
  /\bemergency (?:duty|protection|contact)\w*( team| order| service| social work\w*)?|\bnon[- ]emergency( police| line| number)?|\bemergancy duty\b/g;

/** Whether the 999 answer must come first. */
export function isEmergency(query: string): boolean {
  const text = fold(query.slice(0, 300))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(notSigns, ' ');
  return signs.some((sign) => sign.test(text));
}
