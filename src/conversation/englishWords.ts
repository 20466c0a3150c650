/**
 * Words that English text cannot do without and that other Latin-script languages hardly write:
 * two or three of them prove English even in slang, misspelt or clipped messages, where statistics
 * over letters go astray. Words that are also French, German, Spanish, Dutch … (`me`, `do`, `was`,
 * `is`, `for`, `want`) are not here.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the and you your yours i'm i've i'd i'll im ive it's its are were been being have has not don't
  dont didn't didnt can't cant won't wont doesn't doesnt isn't isnt wasn't wasnt aren't haven't
  hasn't couldn't wouldn't shouldn't this that that's these those what what's when where who why how
  my our we're they them their there there's here here's with from or but would could should just
  now than then about after again because which into only still please thanks thank get getting got
  hello yes any some out up at did she she's he's too very never ever back today help same like know
  need lol omg pls plz thx always another anyone anything before between both called calling can't
  does doing done each every everything first gave give given goes going good great having how's
  know let let's make more much must new nobody nothing off one other own really right said say
  since something sure such take tell thing think through time told tried trying until use waiting
  well went while without work working yet angry upset happy worried confused frustrated disappointed
  awful worst ridiculous unacceptable money charged refund refunded account delivery customer phone
  password broken wrong hate love loved feel feels lost lose missing waited week weeks days month months
  times bought buy paid pay shipped shipping item arrived received sent send booked order orders bill`.split(
    /\s+/,
  ),
);
