import { ToggleButton } from '@zendeskgarden/react-buttons';
import { useId } from 'react';
import styled from 'styled-components';

type Props<T extends string> = {
  legend: string;
  options: readonly T[];
  nameOf: (option: T) => string;
  chosen: readonly T[];
  /** Gets what is chosen, in the order of `options`. */
  onChange: (chosen: T[]) => void;
};

/** Several of a few words, all of them in sight. */
export function Choices<T extends string>({ legend, options, nameOf, chosen, onChange }: Props<T>) {
  const legendId = useId();
  return (
    <div role="group" aria-labelledby={legendId}>
      <b id={legendId}>{legend}</b>
      <Row>
        {options.map((option) => {
          const isChosen = chosen.includes(option);
          return (
            <ToggleButton
              key={option}
              size="small"
              isPill
              isPressed={isChosen}
              onClick={() =>
                onChange(
                  options.filter((one) => (one === option ? !isChosen : chosen.includes(one))),
                )
              }
            >
              {nameOf(option)}
            </ToggleButton>
          );
        })}
      </Row>
    </div>
  );
}

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xxs};
  margin-block-start: ${({ theme }) => theme.space.xxs};
`;
