import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { lintGutter } from '@codemirror/lint';
import { bracketMatching } from '@codemirror/language';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { forwardRef, useContext, useEffect, useImperativeHandle, useRef } from 'react';
import { ThemeContext } from 'styled-components';
import type { Finding } from '../../../editing/lint/Finding';
import { useLatest } from '../../../ui/useLatest';
import { useAdminWords } from '../../words';
import { completeTemplate, type Insertable } from './completeTemplate';
import { editorTheme } from './editorTheme';
import { isolateLiquid } from './isolateLiquid';
import { replaceText } from './replaceText';
import { showFindings, type FindingWords } from './showFindings';
import { templateLanguage } from './templateLanguage';

/** What the page can do with the editor. */
export type TemplateEditor = {
  focus(): void;
  /** Puts words at the cursor, over what is selected, and goes on behind them. */
  insert(words: string): void;
  /** Selects a stretch and scrolls to it; offsets as findings have them. */
  show(start: number, end: number): void;
};

/** By which the page's Content-Security-Policy (`locations/assets/navBar.html`) knows CodeMirror's own styles. */
const STYLE_NONCE = 'attune';

const fromOutside = Annotation.define<boolean>();

type Props = {
  value: string;
  /** ISO 639-1, for the browser's own spelling check. */
  language: string;
  insertables: readonly Insertable[];
  findings: readonly Finding[];
  wordsOf: (finding: Finding) => FindingWords;
  /** Ids of what names and describes the field. */
  labelId: string;
  hintId: string;
  invalid: boolean;
  onChange: (value: string) => void;
  onFix: (finding: Finding) => void;
};

/** The template's words: CodeMirror, which brings undo, Liquid's colors, and completions. */
export const TemplateField = forwardRef<TemplateEditor, Props>(function TemplateField(props, ref) {
  const { value, language, findings, wordsOf, labelId, hintId, invalid } = props;
  const say = useAdminWords();
  const theme = useContext(ThemeContext);
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const parts = useRef({ look: new Compartment(), attributes: new Compartment() });
  // The editor lives longer than one rendering: it asks for the latest.
  const latest = useLatest(props);

  /** What was typed and has not come back as `value` yet, oldest first. */
  const typed = useRef<string[]>([]);

  const attributes = EditorView.contentAttributes.of({
    'aria-labelledby': labelId,
    'aria-describedby': hintId,
    'aria-invalid': String(invalid),
    'aria-required': 'true',
    lang: language,
    spellcheck: 'true',
    autocapitalize: 'sentences',
  });
  const look = theme === undefined ? [] : editorTheme(theme);
  const first = useRef({ value, look, attributes, say });

  useEffect(() => {
    if (place.current === null) return;
    const { look: lookPart, attributes: attributesPart } = parts.current;
    const start = first.current;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: start.value,
        extensions: [
          history(),
          lineNumbers(),
          lintGutter(),
          highlightSpecialChars(),
          bracketMatching(),
          EditorView.cspNonce.of(STYLE_NONCE),
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          templateLanguage(),
          isolateLiquid(),
          autocompletion({
            override: [completeTemplate(() => latest.current.insertables)],
            icons: false,
          }),
          // Tab is not among them: it leaves the editor, as it leaves every field.
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          EditorState.phrases.of({
            Completions: start.say('editor.template.completions'),
            'Control character': start.say('editor.template.control'),
            'Selection deleted': start.say('editor.template.deleted'),
          }),
          lookPart.of(start.look),
          attributesPart.of(start.attributes),
          EditorView.updateListener.of((update) => {
            const isOurs = update.transactions.some((one) => one.annotation(fromOutside) === true);
            if (!update.docChanged || isOurs) return;
            const text = update.state.doc.toString();
            typed.current.push(text);
            latest.current.onChange(text);
          }),
        ],
      }),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, [latest]);

  // What comes from elsewhere (a reset, an earlier version, a fix) can be undone like typing.
  useEffect(() => {
    const { current } = view;
    // React may be a letter behind: what has been typed meanwhile is not to be taken back.
    const echoed = typed.current.lastIndexOf(value);
    typed.current.splice(0, echoed + 1);
    if (current === null || echoed >= 0) return;
    const change = replaceText(current.state.doc.toString(), value);
    if (change === null) return;
    current.dispatch({ changes: change, annotations: fromOutside.of(true) });
  }, [value]);

  useEffect(() => {
    view.current?.dispatch({ effects: parts.current.look.reconfigure(look) });
    // A look is made anew at each rendering, and differs only with the theme.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [theme]);

  useEffect(() => {
    view.current?.dispatch({ effects: parts.current.attributes.reconfigure(attributes) });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made of these alone
  }, [labelId, hintId, invalid, language]);

  useEffect(() => {
    const { current } = view;
    if (current === null) return;
    const fix = (finding: Finding) => latest.current.onFix(finding);
    current.dispatch(showFindings(current.state, findings, wordsOf, fix));
  }, [findings, wordsOf, latest]);

  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    insert(words) {
      const { current } = view;
      if (current === null) return;
      const range = current.state.selection.main;
      current.dispatch({
        changes: { from: range.from, to: range.to, insert: words },
        selection: { anchor: range.from + words.length },
        scrollIntoView: true,
        userEvent: 'input',
      });
      current.focus();
    },
    show(start, end) {
      const { current } = view;
      if (current === null) return;
      const { length } = current.state.doc;
      const [anchor, head] = [Math.min(start, length), Math.min(end, length)];
      current.dispatch({ selection: { anchor, head }, scrollIntoView: true });
      current.focus();
    },
  }));

  return <div ref={place} data-testid="template" />;
});
