/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MarkedText } from '../../src/ui/MarkedText';
import { renderInFrame } from '../support/renderInFrame';

const TEXT = 'Please bring [what] and your card.';
const gap = { start: 13, end: 19 };

describe('MarkedText', () => {
  it('shows the text as it is, with the marked stretch standing out', () => {
    const { container } = renderInFrame(<MarkedText text={TEXT} marks={[gap]} />);
    expect(container).toHaveTextContent(TEXT);
    expect(screen.getByText('[what]').tagName).toBe('MARK');
  });

  it('shows styles that go across a mark', () => {
    const bold = { kind: 'bold', start: 7, end: 23 } as const;
    const { container } = renderInFrame(<MarkedText text={TEXT} marks={[gap]} styles={[bold]} />);
    expect(container).toHaveTextContent(TEXT);
    const strong = [...container.querySelectorAll('strong')].map(({ textContent }) => textContent);
    expect(strong).toEqual(['bring ', '[what]', ' and']);
  });

  it('shows markup as words', () => {
    const { container } = renderInFrame(<MarkedText text="<b>x</b>" marks={[]} />);
    expect(container).toHaveTextContent('<b>x</b>');
  });
});
