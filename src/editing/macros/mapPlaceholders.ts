import type { Fact } from '../../templates/Fact';
import { nearestPlaceholder } from '../../templates/nearestPlaceholder';
import { isPlaceholder, isUnsupportedPlaceholder } from '../../templates/placeholders';
import type { ConversionNote } from './Conversion';
import { greetSafely } from './greetSafely';
import { liquidTokens, type LiquidToken } from './liquidTokens';
import { slugOf } from '../exchange/slugOf';

export type MappedTemplate = { template: string; facts: Fact[]; notes: ConversionNote[] };

/** `{{ name | filters }}` */
const OUTPUT = /^\{\{-?\s*([^\s|}'"]+)\s*(\|[\s\S]*?)?\s*-?\}\}$/u;
const HAS_DEFAULT = /\|\s*default\s*:/u;
const SIGNATURE = /\.signature$/u;
const DYNAMIC_CONTENT = /^dc\./u;
const CUSTOMER_NAME = /^ticket\.requester\.(?:first_name|last_name|name)$/u;

/** In Japanese it stands behind the name, and needs one. */
const HONORIFIC = /^[ \u3000]?(?:様|さま|さん)/u;
const CUSTOMER = 'お客様';

/** Nobody reads more. */
const MAX_NOTES = 100;

/** Every ticket has these. */
const NEVER_BLANK =
  /^(?:ticket\.(?:id|title|status|via|url|url_with_protocol|link|created_at|created_at_with_timestamp|updated_at|updated_at_with_timestamp|brand\.name|brand\.subdomain)|current_user\.(?:id|name|first_name|email))$/u;

/** Names in tags that could be placeholders. */
const NAMES_IN_TAG = /(?<![\w.'"])[a-z_]\w*(?:\.\w+)+/giu;
const ASSIGNED = /\{%-?\s*(?:assign|capture|for)\s+(\w+)/gu;
const BEGINS_CONDITION = /^\{%-?\s*(?:if|unless|case|for)\b/u;
const ENDS_CONDITION = /^\{%-?\s*end(?:if|unless|case|for)\b/u;

/**
 * Brings a macro's placeholders into a template: those that Attune fills stay; those under another name get theirs;
 * for the others the agent is asked, as for a fact. Where the customer's name would leave a hole, the greeting is
 * written so that it does without.
 */
export function mapPlaceholders(source: string, language: string): MappedTemplate {
  const map = new PlaceholderMap(source, language);
  const tokens = liquidTokens(source);
  tokens.forEach((token, index) => map.add(token, tokens[index + 1]));
  return map.end();
}

class PlaceholderMap {
  private out = '';
  private readonly facts = new Map<string, Fact>();
  private readonly notes: ConversionNote[] = [];
  /** The conditions around what is being written. */
  private readonly conditions: string[] = [];
  private readonly own: ReadonlySet<string>;
  /** How much of the next words is written already. */
  private skip = 0;

  constructor(
    source: string,
    private readonly language: string,
  ) {
    this.own = new Set(Array.from(source.matchAll(ASSIGNED), ([, name = '']) => name));
  }

  add({ kind, text }: LiquidToken, next: LiquidToken | undefined): void {
    const skip = this.skip;
    this.skip = 0;
    if (kind === 'words') this.out += text.slice(skip);
    else if (kind === 'tag') this.tag(text);
    else this.output(text, next);
  }

  end(): MappedTemplate {
    const template = withoutHoles(this.out).trim();
    return { template, facts: [...this.facts.values()], notes: this.notes };
  }

  private tag(text: string): void {
    const renamed = text.replace(NAMES_IN_TAG, (name) => this.rename(name) ?? name);
    if (ENDS_CONDITION.test(text)) this.conditions.pop();
    else if (BEGINS_CONDITION.test(text)) this.conditions.push(renamed);
    this.out += renamed;
  }

  private output(text: string, next: LiquidToken | undefined): void {
    const [, written, filters = ''] = OUTPUT.exec(text) ?? [];
    if (written === undefined || this.own.has(written.split(/[.[]/u, 1)[0] ?? '')) {
      this.out += text;
      return;
    }
    if (SIGNATURE.test(written)) {
      this.note({ code: 'signature', placeholder: written });
      return;
    }
    const name = isPlaceholder(written) ? written : this.rename(written);
    if (name === null) this.ask(written, filters);
    else this.fill(name, filters, next);
  }

  private fill(name: string, filters: string, next: LiquidToken | undefined): void {
    const isSafe =
      HAS_DEFAULT.test(filters) ||
      NEVER_BLANK.test(name) ||
      this.conditions.some((condition) => condition.includes(name));
    const tail = filters === '' ? '' : ` ${filters.trim()}`;
    const honorific = next?.kind === 'words' ? (HONORIFIC.exec(next.text)?.[0] ?? '') : '';
    if (!isSafe && CUSTOMER_NAME.test(name) && honorific !== '') {
      this.note({ code: 'greeting', placeholder: name, to: CUSTOMER, ...this.place() });
      this.out += `{% if ${name} %}{{ ${name}${tail} }}${honorific}{% else %}${CUSTOMER}{% endif %}`;
      this.skip = honorific.length;
      return;
    }
    if (!isSafe && CUSTOMER_NAME.test(name)) {
      const { before, written, to } = greetSafely(this.out, name, tail, this.language);
      this.out = before;
      const note = { placeholder: name, ...this.place() };
      this.note(to === '' ? { code: 'unnamed', ...note } : { code: 'greeting', to, ...note });
      this.out += written;
      return;
    }
    if (!isSafe) this.note({ code: 'may-be-blank', placeholder: name, ...this.place() });
    this.out += `{{ ${name}${tail} }}`;
  }

  private ask(placeholder: string, filters: string): void {
    const fact = this.factFor(placeholder);
    const why = DYNAMIC_CONTENT.test(placeholder)
      ? 'dynamic'
      : isUnsupportedPlaceholder(placeholder)
        ? 'unsupported'
        : 'unknown';
    this.note({ code: 'asked', placeholder, fact: fact.key, why, ...this.place() });
    const tail = HAS_DEFAULT.test(filters) ? ` ${filters.trim()}` : '';
    this.out += `{{ fact.${fact.key}${tail} }}`;
  }

  private factFor(placeholder: string): Fact {
    const before = this.facts.get(placeholder);
    if (before !== undefined) return before;
    const words = placeholder
      .replace(/^dc\./u, '')
      .split(/[._[\]]+/u)
      .filter((word) => !/^(?:ticket|current|user|\d*)$/u.test(word));
    const stem = slugOf(words.join(' '), 36).replace(/-/gu, '_');
    const free = /^[a-z]/u.test(stem) ? stem : `value${stem === '' ? '' : '_'}${stem}`;
    const keys = new Set([...this.facts.values()].map(({ key }) => key));
    let key = free;
    for (let number = 2; keys.has(key); number += 1) key = `${free}_${number}`;
    const label = (words.join(' ') || placeholder).slice(0, 100);
    const fact: Fact = { key, kind: 'text', label, example: label };
    this.facts.set(placeholder, fact);
    return fact;
  }

  /** @returns what it is called here, `null` where Attune has nothing like it. */
  private rename(written: string): string | null {
    const root = written.split('.', 1)[0] ?? '';
    if (isPlaceholder(written) || isUnsupportedPlaceholder(written) || this.own.has(root)) {
      return null;
    }
    if (DYNAMIC_CONTENT.test(written)) return null;
    const to = nearestPlaceholder(written);
    if (to !== null) this.note({ code: 'renamed', placeholder: written, to, ...this.place() });
    return to;
  }

  private note(note: ConversionNote): void {
    if (this.notes.length < MAX_NOTES) this.notes.push(note);
  }

  /** Of what is written next. */
  private place(): { line: number; column: number } {
    if (this.notes.length >= MAX_NOTES) return { line: 1, column: 1 };
    const lines = withoutHoles(this.out).trimStart().split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  }
}

/** Where nothing is left between two empty lines. */
function withoutHoles(text: string): string {
  return text.replace(/\n{3,}/gu, '\n\n');
}
