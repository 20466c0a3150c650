import {
  evaluatePractice,
  play,
  practiceTable,
  readAgents,
} from '../../evaluation/evaluatePractice';
import committed from '../../evaluation/metrics/practice.json';
import { builtInScenarios } from '../../src/practice/builtInScenarios';
import { aScenario } from '../practice/aScenario';

const share = (count: number, { sessions }: { sessions: number }): number => count / sessions;

describe('evaluatePractice', () => {
  const agents = readAgents();

  it('has good, middling and bad agents for every scenario, a part of them held out', () => {
    for (const { key } of builtInScenarios) {
      const kinds = agents
        .filter(({ scenario }) => scenario === key)
        .map(({ kind, heldOut }) => `${kind} ${heldOut}`);
      expect([key, kinds]).toEqual([
        key,
        expect.arrayContaining([
          'good false',
          'good true',
          'middling false',
          'bad false',
          'bad true',
        ]),
      ]);
    }
    expect(new Set(agents.map(({ id }) => id)).size).toBe(agents.length);
  });

  it('counts how sessions end', () => {
    const crib = aScenario();
    const measures = evaluatePractice([crib], agents);
    expect(measures.good.tuned).toEqual({
      sessions: 10,
      calm: 10,
      resolved: 10,
      noBetter: 0,
      worse: 0,
    });
    expect(measures.bad.tuned.noBetter).toBe(measures.bad.tuned.sessions);
    expect(measures.stock).toMatchObject({ calm: 0, resolved: 0 });
    expect(practiceTable(measures)).toMatch(/^good, tuned on +100\.0 %/mu);
  });

  it('plays the same replies alike for one seed', () => {
    const replies = ['Hello.', 'Please calm down.'];
    expect(play(aScenario(), replies, 3)).toEqual(play(aScenario(), replies, 3));
  });

  it('keeps what is promised, by the committed figures', () => {
    const { good, bad, stock } = committed;
    expect(committed.scenarios).toBe(builtInScenarios.length);
    expect(share(good.tuned.calm, good.tuned)).toBeGreaterThanOrEqual(0.95);
    expect(share(good.heldOut.calm, good.heldOut)).toBeGreaterThanOrEqual(0.95);
    expect(share(bad.tuned.noBetter, bad.tuned)).toBeGreaterThanOrEqual(0.95);
    expect(share(bad.heldOut.noBetter, bad.heldOut)).toBeGreaterThanOrEqual(0.95);
    expect(stock.resolved + stock.calm).toBe(0);
  });
});
