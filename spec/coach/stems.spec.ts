import { readDraft } from '../../src/coach/readDraft';
import { contentStems, overlap, stem } from '../../src/coach/stems';

const stemsOf = (text: string): Set<string> => contentStems(readDraft(text));

describe('stem', () => {
  it.each([
    ['charged', 'charge', 'charges', 'charging'],
    ['delivery', 'deliveries', 'delivered', 'deliver', 'delivers'],
    ['cancelled', 'canceled', 'cancel', 'cancellation'],
    ['crash', 'crashes', 'crashed', 'crashing'],
    ['invoice', 'invoices', 'invoice’s'.replace('’', "'")],
  ])('brings the forms of “%s” together', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['lamp', 'lamb'],
    ['order', 'odor'],
    ['card', 'care'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('overlap', () => {
  it('counts what two texts are both about, and what is near', () => {
    expect(overlap(stemsOf('My parcel is late'), stemsOf('The parcel left'))).toMatchObject({
      same: ['parcel'],
    });
    expect(overlap(stemsOf('the shipment'), stemsOf('my parcel'))).toEqual({ same: [], near: 1 });
    expect(
      overlap(stemsOf('the issue with your message'), stemsOf('my message about the issue')),
    ).toEqual({ same: [], near: 0 });
  });
});
