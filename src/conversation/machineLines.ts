/**
 * Lines that a machine wrote. `alone` patterns prove it by themselves; `beside` patterns only next to
 * a line already proven, since people write such lines too ("ERROR: I can't log in").
 */
export type MachineLines = { alone: readonly RegExp[]; beside: readonly RegExp[] };

const LEVEL =
  '(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|SEVERE|CRITICAL|FATAL|ALERT|EMERG)';
const DATE = '\\d{4}[-/.]\\d{2}[-/.]\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2})?';

export const LOG_LINES: MachineLines = {
  alone: [
    // 2024-03-05T14:02:11.123Z …: milliseconds or a zone are a machine's, minutes may be a person's.
    new RegExp(`^\\W{0,3}${DATE}[.,]\\d{3}`, 'u'),
    new RegExp(`^\\W{0,3}${DATE}(?:Z|[+-]\\d{2}:?\\d{2})\\b`, 'u'),
    new RegExp(`^\\W{0,3}${DATE}.{0,60}\\b${LEVEL}\\b`, 'u'),
    new RegExp(`^\\W{0,3}\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{3})?\\s.{0,40}\\b${LEVEL}\\b`, 'u'),
    new RegExp(`^\\[${LEVEL}\\]`, 'u'),
    /^\[\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}[^\]]{0,20}\]/u,
    /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d{2}:\d{2}:\d{2} \S{1,80} \S{1,80}:/u, // syslog
    /^\[ {0,8}\d{1,8}\.\d{4,6}\] /u, // dmesg
    /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3} \S{1,40} \S{1,40} \[/u, // access log
    /^\s*at [\w$.<>`[\], ]{1,200}\([^()]{0,200}\)(?: in .{1,200})?$/u, // Java, .NET, JavaScript
    /^\s*at .{1,200}:\d{1,7}:\d{1,7}\)?$/u, // JavaScript
    /^\s*\.\.\. \d{1,5} more$/u,
    /^Caused by: [\w.$]{3,200}/u,
    /^Exception in thread "/u,
    /^(?:[a-z][\w$]{0,60}\.){1,10}[A-Z][\w$]{0,80}(?:Exception|Error|Throwable)\b/u,
    /^System\.[\w.]{3,100}Exception\b/u,
    /^\s*-{3} End of (?:inner exception )?stack trace/u,
    /^Traceback \(most recent call last\):$/u,
    /^\s*File ".{1,300}", line \d{1,7}/u,
    /^panic: |^goroutine \d{1,9} \[/u,
    /^\s*\S{1,200}\.(?:go|rb|py|php|rs):\d{1,7}(?::in |: | \+0x|$)/u,
    /^#\d{1,4} {1,4}\S{1,200}\(\d{1,7}\): /u, // PHP
    /^PHP (?:Fatal error|Warning|Notice|Parse error): /u,
    /^npm (?:ERR!|error|WARN) /u,
    /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S{1,400} HTTP\/\d/u,
    /^HTTP\/\d(?:\.\d)? \d{3}\b/u,
    /^(?:Uncaught|Unhandled) (?:\(in promise\) )?\w{0,40}(?:Error|Exception|Rejection)\b.{0,5}:/u,
    /^(?:[\w.-]{1,60}=(?:"[^"]{0,100}"|[^\s"]{1,200})(?:\s{1,4}|[;,&]\s{0,4}|$)){3}/u, // key=value dumps
    /^[0-9a-f]{8}:? (?:[0-9a-f]{2,4} ){4}/iu, // hex dump
  ],
  beside: [
    new RegExp(`^${DATE}`, 'u'),
    new RegExp(`^${LEVEL}\\b`, 'u'),
    /^\s{2,}\S/u,
    /^\t/u,
    /^[\w.]{0,100}(?:Error|Exception|Warning)\b(?::|$)/u,
    // headers of an HTTP dump
    /^(?:[A-Za-z]{1,30}(?:-[A-Za-z0-9]{1,30}){1,5}|Host|Accept|Date|Server|Connection|Cookie|Authorization|Origin|Referer|ETag|Via|Vary|Location|Pragma|Expires): \S/u,
    /^[\w.-]{1,60}=\S/u,
    /^\d{2}:\d{2}:\d{2}/u,
    /^[}\])]{1,5}[;,]?$/u,
  ],
};

export const CODE_LINES: MachineLines = {
  alone: [
    /^diff --git |^@@ -\d{1,7}(?:,\d{1,7})? \+\d{1,7}|^(?:---|\+\+\+) [ab]\/\S|^index [0-9a-f]{7,40}\.\./u,
    /^\s*"[\w$.@ -]{1,80}"\s?:\s?(?:["[{\d-]|true|false|null)/u,
    /^\s*[{[]\s?"[\w$.@ -]{1,80}"\s?[:,]/u,
    /^\s*<\/?(?:html|head|body|div|span|p|table|tr|td|script|style|meta|link|iframe|form|input|button|ul|li|a|img|svg|xml)\b[^<>]{0,300}\/?>/u,
    /^\s*<\?xml |^\s*<!(?:DOCTYPE|--)/u,
    /^\s*<([\w:.-]{1,60})(?: [^<>]{0,200})?>[^<>]{0,300}<\/\1>$/u,
    /^\s*(?:SELECT .{1,300}\bFROM|INSERT INTO|DELETE FROM|UPDATE \S{1,80} SET|CREATE (?:TABLE|INDEX|VIEW)|ALTER TABLE)\b/u,
    /^\s*(?:const|let|var) [\w$]{1,60} ?= ?.{1,300}[;({[]$/u,
    /^\s*(?:export |async |public |private |static |def |function )[\w$ ]{0,80}\([^()]{0,200}\)\s?[:{;]$/u,
    /^\s*(?:if|for|while|switch) ?\(.{1,200}\) ?\{$/u,
    /^\s*(?:#include <|import \{ |from ["'][\w@./-]{1,80}["']|require\(["'])/u,
    /^\s*(?:\$|#|PS [A-Z]:\\\S{0,80}>|[A-Z]:\\\S{0,80}>) ?(?:sudo|npm|npx|git|curl|docker|kubectl|pip|python|node|cd|ls|ping|dir|ipconfig)\b/u,
    /^curl (?:-|https?:)/u,
  ],
  beside: [
    /^\s{2,}\S/u,
    /^\t/u,
    /^[+-](?![+-]? )\S/u,
    /^[{}[\]();,]{1,8}$/u,
    /^.{1,300}[;{}]$/u,
    /^\s*(?:FROM|WHERE|AND|OR|JOIN|LEFT JOIN|INNER JOIN|GROUP BY|ORDER BY|VALUES|SET|LIMIT|ON)\b/u,
    /^\s*<\/?[\w:.-]{1,60}(?: [^<>]{0,200})?>/u,
    /^\s*(?:\/\/|#|\/\*|\*\/|--) ?/u,
  ],
};
