import type { Draft } from './Draft';
import type { Span } from './Review';

const NUMBER = String.raw`(?:\d{1,3}(?:\s?[-–]\s?\d{1,3})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a few|a couple of|half an|the next(?: (?:two|few|\d{1,2}|three))?|the|couple of|next)`;
const UNIT = String.raw`(?:(?:business|working|more|full|calendar|short|other)\s)?(?:seconds?|secs?|minutes?|mins?|min|hours?|hrs?|hr|h|days?|weeks?|wks?|months?|moments?)`;
const DAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:tue|thu|fri)`;
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;

/** All the ways in which a reply says when. "Soon" and "as soon as possible" are none. */
const TIME = new RegExp(
  [
    // A gap may well be the time; that it is open is another rule's.
    String.raw`\[[^[\]\n]{1,40}\]|\{\{`,
    String.raw`\b(?:today|tonight|tomorrow|immediately|right now|right away|straight ?away|at once|instantly|this (?:morning|afternoon|evening|week|weekend|minute|hour|month|instant)|overnight|noon|midday|midnight|lunchtime|daily|hourly|weekly|the moment|while (?:you|we|I)|in this (?:chat|conversation|call)|on this (?:chat|call)|end of (?:the )?(?:day|week|month|business)|close of business|eod|cob|first thing|before (?:then|that|the|you|your|noon|lunch|we)|meanwhile|in the meantime|from (?:here|now|today)|as we (?:speak|chat)|as I (?:write|type)|one moment|a moment|bear with me|hold on|hang on|stay (?:with me|on the line)|at the moment|just now|now)\b`,
    String.raw`\b(?:${DAY})\b`,
    String.raw`\b${MONTH}\.?\s\d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)?\s${MONTH}\b|\bthe \d{1,2}(?:st|nd|rd|th)\b`,
    String.raw`\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b`,
    String.raw`\b\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|o'clock|hrs|uhr)|\b\d{1,2}:\d\d\b`,
    String.raw`\b(?:within|in|after|for|takes?|every|another|give me|max(?:imum)?|up to|about|around|under|less than|next|allow)\s(?:about |around |under |less than |at most |the next |another |roughly |up to )?${NUMBER}\s${UNIT}\b`,
    // A range, or working days; "two weeks" alone is how long it has been.
    String.raw`\b\d{1,3}(?:\s?[-–]\s?| to )\d{1,3}\s${UNIT}\b|\b(?:\d{1,2}|two|three|four|five|six|seven|ten) (?:to (?:three|four|five|seven|ten) )?(?:business|working) (?:days?|hours?)\b`,
    String.raw`\bnext (?:week|month|business day|working day|year|quarter|update|invoice|bill|billing)\b|\b(?:half|quarter|twenty|ten) (?:past|to) \w{3,8}\b|\bby (?:the )?(?:end|morning|evening|noon|then|lunch|mid)\b|\bas soon as (?:i|we|you|it|the|they|he|she|your|our|that|this)\b|\bonce (?:i|we|you|it|the|they|your|that|this)\b|\b(?:this|same|next|tomorrow) day\b|\bthe (?:same|next|following) (?:day|morning|business)\b|\bwithin the (?:hour|day|week)\b|\bwhen (?:it|you|the|your|i|we|they|that)\b|\bby (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b`,
  ].join('|'),
  'giu',
);

/** A moment or a day, such as what is going to happen has: no "when you", no "before that". */
const POINT = new RegExp(
  [
    String.raw`\b(?:today|tonight|tomorrow|yesterday|last night|right now|right away|this (?:morning|afternoon|evening|week|minute)|first thing|noon|midnight|from (?:now|today)|now)\b`,
    String.raw`\b(?:${DAY})\b|\b${MONTH}\.?\s\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: of)?\s${MONTH}\b`,
    String.raw`\b\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|o'clock)|\b(?:at|by|until|till|from|before|after) \d{1,2}(?:[:.]\d\d)?\b|\b\d{1,2}:\d\d\b`,
    String.raw`\b(?:within|in|takes?)\s(?:about |at most |the next |another |under |less than )?${NUMBER}\s${UNIT}\b|\b(?:minutes?|hours?) ago\b|\b(?:next|the same) (?:week|day)\b`,
  ].join('|'),
  'iu',
);

/** @returns whether a sentence names a moment or a day. */
export function namesMoment(sentence: string): boolean {
  return POINT.test(sentence);
}

/** @returns where the draft says when: "by Friday", "within 24 hours", "at 3 pm", "today". */
export function findTimes(draft: Draft): Span[] {
  return [...draft.said.matchAll(TIME)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
