import { Button, IconButton } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { Tag } from '@zendeskgarden/react-tags';
import { SM, Span } from '@zendeskgarden/react-typography';
import { forwardRef } from 'react';
import styled from 'styled-components';
import type { EntryStatus } from '../../library/KeptEntry';
import { useAdminWords } from '../words';
import { EditorIcon } from './EditorIcon';

type Props = {
  title: string;
  /** As it is kept; `null` for a new entry. */
  status: EntryStatus | null;
  changed: boolean;
  saving: boolean;
  /** What has just happened: seen here, and read out. */
  news: string;
  /** Why nothing can be saved; `null` where it can. */
  locked: string | null;
  /** A question must be answered first. */
  waiting: boolean;
  onBack: () => void;
  onDiscard: () => void;
  onSave: () => void;
  onActivate: () => void;
};

const HUES: Record<EntryStatus, string> = { active: 'green', draft: 'grey', archived: 'grey' };

/** What is being edited, and what can be done with it; stays in sight. */
export const EditorHeader = forwardRef<HTMLHeadingElement, Props>(
  function EditorHeader(props, ref) {
    const {
      title,
      status,
      changed,
      saving,
      news,
      locked,
      waiting,
      onBack,
      onDiscard,
      onSave,
      onActivate,
    } = props;
    const say = useAdminWords();
    const off = saving || waiting || locked !== null;
    return (
      <Bar>
        <IconButton aria-label={say('editor.back')} title={say('editor.back')} onClick={onBack}>
          <EditorIcon shape="back" />
        </IconButton>
        <Name>
          <h1 ref={ref} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {status !== null && (
            <Tag hue={HUES[status]} size="small">
              <span>{say(`editor.status.${status}`)}</span>
            </Tag>
          )}
          {(changed || locked !== null) && (
            <SM>
              <Span hue="grey">{locked ?? say('editor.unsaved')}</Span>
            </SM>
          )}
          <SM role="status">{news}</SM>
        </Name>
        <Actions>
          {changed && (
            <Button size="small" isBasic onClick={onDiscard}>
              {say('editor.discard')}
            </Button>
          )}
          <Button size="small" aria-disabled={off} isPrimary={status === 'active'} onClick={onSave}>
            {say(saving ? 'editor.saving' : 'editor.save')}
          </Button>
          {status !== 'active' && (
            <Button size="small" isPrimary aria-disabled={off} onClick={onActivate}>
              {say('editor.saveActive')}
            </Button>
          )}
        </Actions>
      </Bar>
    );
  },
);

const Bar = styled.header`
  position: sticky;
  z-index: 300;
  inset-block-start: 0;
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  align-items: center;
  padding-block: ${({ theme }) => theme.space.xs};
  border-block-end: 1px solid ${({ theme }) => getColor({ theme, variable: 'border.default' })};
  background: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
`;

const Name = styled.div`
  display: flex;
  flex: 1 1 240px;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  align-items: center;
  min-width: 0;

  h1 {
    max-width: 100%;
    margin: 0;
    overflow: hidden;
    font-size: ${({ theme }) => theme.fontSizes.lg};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    line-height: ${({ theme }) => theme.lineHeights.lg};
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  h1:focus {
    outline: none;
  }
`;

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.space.xs};
  align-items: center;

  [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
`;
