import { payloadGroups, payloads } from './payloads';

describe('The payloads', () => {
  it('are more than 300', () => {
    expect(payloads.length).toBeGreaterThanOrEqual(300);
  });

  it('are each there once, by id and by text', () => {
    expect(new Set(payloads.map(({ id }) => id)).size).toBe(payloads.length);
    expect(new Set(payloads.map(({ text }) => text)).size).toBe(payloads.length);
  });

  it('are of every group and say what they are an example of', () => {
    expect(Object.keys(payloadGroups)).toHaveLength(9);
    for (const group of Object.values(payloadGroups)) {
      expect(group.length).toBeGreaterThanOrEqual(20);
      for (const { class: name, text } of group) {
        expect(name).not.toBe('');
        expect(text).not.toBe('');
      }
    }
  });
});
