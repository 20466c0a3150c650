import {
  ForTag,
  evalToken,
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';

/**
 * `for` that pays for its rounds before it runs. liquidjs counts what filters and ranges make, but not how often a
 * body is gone through, so loops within loops over one small list could run for minutes.
 */
export class ChargedFor extends ForTag {
  private readonly bodyChars: number;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid, parser);
    const next = remaining[0];
    this.bodyChars = (next === undefined ? token.input.length : next.begin) - token.end;
  }

  override *render(
    context: Context,
    emitter: Emitter,
  ): Generator<unknown, void | string, Template[]> {
    const collection: unknown = yield evalToken(this.collection, context);
    const rounds = Array.isArray(collection) ? collection.length : 1;
    context.memoryLimit.use(rounds * (1 + this.bodyChars));
    return yield* super.render(context, emitter);
  }
}
