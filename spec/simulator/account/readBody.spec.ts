import fc from 'fast-check';
import { readBody } from '../../../simulator/account/readBody';

const JSON_TYPE = 'application/json; charset=utf-8';
const FORM = 'application/x-www-form-urlencoded';

describe('readBody', () => {
  it('reads JSON of an object', () => {
    expect(readBody('{"a":[1]}', JSON_TYPE)).toEqual({ a: [1] });
    expect(readBody(null, JSON_TYPE)).toEqual({});
    expect(readBody('', null)).toEqual({});
  });

  it('reads nested form fields', () => {
    expect(readBody('a[b][c]=1&a[b][d]=x+y&e=%C3%A4&a=', FORM)).toEqual({ a: '', e: 'ä' });
    expect(readBody('a[b][c]=1&a[b][d]=x+y', FORM)).toEqual({ a: { b: { c: '1', d: 'x y' } } });
  });

  it('reads anything without harm', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(JSON_TYPE, FORM, null), (body, type) => {
        readBody(body, type);
      }),
    );
    readBody('__proto__[polluted]=1&constructor[prototype][polluted]=1', FORM);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
