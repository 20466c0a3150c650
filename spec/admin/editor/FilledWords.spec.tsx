/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { FilledWords } from '../../../src/admin/editor/FilledWords';
import { fillTemplate } from '../../../src/templates/fillTemplate';
import type { FilledText } from '../../../src/templates/Filled';
import { AppFrame } from '../../../src/ui/AppFrame';
import { adminWords } from '../../../src/words/adminWords';
import './browserParts';

function filledText(template: string): FilledText {
  const filled = fillTemplate(template, { 'ticket.requester.name': '<b>Bob</b>' });
  if (filled.kind === 'failed') throw new Error(`${template} cannot be filled in.`);
  return filled;
}

function show(props: Parameters<typeof FilledWords>[0]) {
  return render(
    <AppFrame scheme="light" words={adminWords.english}>
      <FilledWords {...props} />
    </AppFrame>,
  );
}

const broken = fillTemplate('Hi {{ ticket.requester.name', {});
const empty = fillTemplate('Hi {{ ticket.organization.name }}', {});

describe('FilledWords', () => {
  it('shows bold where the channel has it, and markup of a name as text', () => {
    const filled = filledText('**Hi** {{ ticket.requester.name }}');
    const { container, unmount } = show({ filled, before: null, rich: true });
    expect(container.querySelector('strong')).toHaveTextContent('Hi');
    expect(container).toHaveTextContent('Hi <b>Bob</b>');
    expect(container.querySelector('b')).toBeNull();
    unmount();
    const plain = show({ filled, before: null, rich: false });
    expect(plain.container.querySelector('strong')).toBeNull();
  });

  it('says what this customer lacks, and shows nobody else’s words for theirs', () => {
    show({ filled: empty, before: null, rich: true });
    expect(screen.getByText('It cannot be filled in for this customer.')).toBeVisible();
    expect(screen.getByText(/^ticket\.organization\.name has no value here/)).toBeVisible();
  });

  it('keeps the words of before in sight while the template is broken for everybody', () => {
    show({ filled: broken, before: { text: filledText('Hi, soon.') }, rich: true });
    expect(screen.getByText('It cannot be filled in yet.')).toBeVisible();
    expect(screen.getByText('Hi, soon.')).toBeVisible();
  });
});
