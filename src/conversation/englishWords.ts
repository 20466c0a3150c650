/**
 * Words that English text cannot do without and that other Latin-script languages hardly write:
 * two or three of them prove English even in slang, misspelt or clipped messages, where statistics
 * over letters go astray. Words that are also French, German, Spanish, Dutch … (`me`, `do`, `was`,
 * `in`) are not here.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the and you your yours i'm i've i'd i'll im ive it's its is are were been being have has had not
  don't dont didn't didnt can't cant won't wont doesn't doesnt isn't isnt wasn't wasnt aren't
  haven't hasn't couldn't wouldn't shouldn't this that that's these those what what's when where who
  why how my our we we're they them their there there's here here's with from or but would could
  should just now than then about after again because which into only still please thanks thank get
  getting got hi hello yes any some out up by at did she she's he's too very never ever back today
  help same like know need want lol omg pls plz thx always another anyone anything before between
  both called calling can can't does doing done each even every everything first gave give given
  go goes going good great having he how's i if it know last let let's make more most much must new
  no nobody nothing off ok okay one other over own really right said say since something sorry sure
  such take tell thing think through time told tried trying under until use waiting want well went
  while will without work working yet`
    .split(/\s+/)
    // Spelt alike in other languages, and common there.
    .filter((word) => !['i', 'no', 'can', 'he', 'go', 'if', 'it', 'will', 'ok'].includes(word)),
);
