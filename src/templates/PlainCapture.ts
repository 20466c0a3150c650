import { CaptureTag, type Context } from 'liquidjs';
import { FillContext } from './FillContext';

/**
 * `capture` that keeps what it captures as it is. Values are protected from Markdown where they are written; what is
 * captured is written later, after filters and conditions have had it, and is protected then.
 */
export class PlainCapture extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    if (!(context instanceof FillContext))
      throw new Error('a template was filled without FillContext');
    context.captures += 1;
    yield* super.render(context);
    context.captures -= 1;
  }
}
