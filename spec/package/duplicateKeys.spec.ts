import fc from 'fast-check';
import { duplicateKeys } from '../../scripts/package/duplicateKeys';

describe('duplicateKeys', () => {
  it.each([
    ['{}', []],
    ['{"a":1,"a":2}', ['a']],
    ['{"a":1,"a":2,"a":3}', ['a']],
    ['{"a":{"a":1}}', []],
    ['[{"a":1},{"a":2}]', []],
    ['{"a":"b","b":"a"}', []],
    ['{"a":["a",{"b":1,"b":2}],"a":1}', ['b', 'a']],
    ['{"a\\"":1,"a\\u0022":2}', ['a"']],
    ['{"a":"{\\"b\\":1,\\"b\\":2}"}', []],
  ])('reads %s', (json, keys) => {
    expect(duplicateKeys(json)).toEqual(keys);
  });

  it('finds none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(duplicateKeys(JSON.stringify(JSON.parse(json)))).toEqual([]);
      }),
    );
  });

  it('finds the key that is written once more into any object', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        const pair = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
        expect(duplicateKeys(`{"other":[{${pair}}],"x":{${pair},${pair}}}`)).toContain(key);
      }),
    );
  });
});
