/**
 * The search box: a combobox (WAI-ARIA 1.2) by downshift, and a link to the list of everything where there are no scripts.
 * What is typed never leaves the page: the list of all results carries it after the `#`. The field has no name, so that
 * not even a form sent before the scripts are there would carry it.
 */
import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useId,
  useMemo,
  useState,
} from 'react';
import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import useBaseUrl, { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { useCombobox } from 'downshift';
import { useCalendar } from '../../contacts/ui';
import { useNow } from '../../../shared/ui/useNow';
import type { SearchAnswer } from '../model/engine';
import BoxPanel from './BoxPanel';
import type { ClientState } from './client';
import { type Option, toGroups } from './options';
import { hasMoved } from '../model/rows';
import { useShortcuts } from './shortcuts';
import { useKeptChoice } from './useKeptChoice';
import { useKeptFocus } from './useKeptFocus';
import { useKeptWords } from './useKeptWords';
import { useSearch } from './useSearch';
import { countResults } from './words';
import styles from './SearchBox.module.css';

/** More than are shown: those of one subject become one. */
const wanted = 9;

/** What is said aloud of the search: how much was found, or that it is under way. Help says what failed. */
function statusWords(state: ClientState, answer: SearchAnswer | undefined, open: boolean): string {
  if (state.status === 'failed') return '';
  if (!answer) return 'Searching';
  const more = open ? ' Use the up and down arrows.' : '';
  if (answer.partial) return `The first results. Still looking.${more}`;
  return `${countResults(answer.total)}${more && `.${more}`}`;
}

/** Where no option is chosen downshift names one with an empty id, which HTML does not allow. */
const withoutEmptyId = <Box extends { 'aria-activedescendant'?: string }>(box: Box) => ({
  ...box,
  'aria-activedescendant': box['aria-activedescendant'] || undefined,
});

/** The page an option opens. */
function addressOf(option: Exclude<Option, { type: 'all' | 'ring' }>): string {
  if (option.type === 'more') return option.path;
  const { path, suffix } = option.type === 'card' ? option.card.worry : option.result;
  return path + suffix;
}

interface Props {
  /** Tells two boxes of one page apart for those who move by landmarks. */
  name?: string;
  /** What to type, in a few words. */
  ask?: string;
}

export default function SearchBox({ name = 'This site', ask = 'Search this site' }: Props) {
  const [text, setText, keep] = useKeptWords(name);
  /** The words that are to be taken as they were typed. */
  const [exact, setExact] = useState('');
  const asTyped = exact !== '' && exact === text;
  const { state, answer, late, gaveWay, load } = useSearch(text, {
    limit: wanted,
    typing: !asTyped,
    asTyped,
  });
  const now = useNow();
  const calendar = useCalendar();
  const groupsOf = useCallback(
    (given: SearchAnswer | undefined) =>
      given ? toGroups(given, now === undefined ? undefined : { now, calendar }) : [],
    [now, calendar],
  );
  const groups = useMemo(() => groupsOf(answer), [groupsOf, answer]);
  const options = groups.flatMap((group) => group.options);
  const keysOf = (given: SearchAnswer | undefined) =>
    groupsOf(given).flatMap((group) => group.options.map(({ key }) => key));
  /** Whether a press on it was meant for what stood there a moment ago. */
  const hasJustMoved = ({ key }: Option): boolean => {
    const before = gaveWay();
    const there = keysOf(answer);
    return before !== undefined && hasMoved(keysOf(before), there, there.indexOf(key));
  };
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const searchPage = useBaseUrl('/search');
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  useShortcuts(input);

  const openAll = () => {
    keep();
    history.push(`${searchPage}${asTyped ? '?as=typed' : ''}#q=${encodeURIComponent(text.trim())}`);
  };
  const follow = (option: Option) => {
    if (option.type === 'all') openAll();
    else if (option.type === 'ring') window.location.href = option.phone.href;
    else {
      keep();
      history.push(withBaseUrl(addressOf(option)));
    }
  };

  const {
    isOpen,
    highlightedIndex,
    setHighlightedIndex,
    getInputProps,
    getMenuProps,
    getItemProps,
    openMenu,
    closeMenu,
  } = useCombobox<Option>({
    id: useId(),
    items: options,
    inputValue: text,
    selectedItem: null,
    itemToString: () => text,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) follow(selectedItem);
    },
    // Leaving the box with Tab must leave it, and choosing must not change what was typed.
    stateReducer: (before, { type, changes }) => {
      if (type === useCombobox.stateChangeTypes.InputBlur)
        return { ...changes, selectedItem: before.selectedItem, inputValue: before.inputValue };
      const pressed = type === useCombobox.stateChangeTypes.ItemClick && changes.selectedItem;
      // The list stays open for the press that is meant.
      if (pressed && hasJustMoved(pressed)) return before;
      // Where the mouse rests is no choice: only the keys choose what Enter opens.
      if (
        type === useCombobox.stateChangeTypes.ItemMouseMove ||
        type === useCombobox.stateChangeTypes.MenuMouseLeave
      )
        return { ...changes, highlightedIndex: before.highlightedIndex };
      if (
        type === useCombobox.stateChangeTypes.ItemClick ||
        type === useCombobox.stateChangeTypes.InputKeyDownEnter
      )
        return { ...changes, inputValue: before.inputValue };
      return changes;
    },
  });

  useKeptChoice(options, highlightedIndex, setHighlightedIndex);
  useKeptFocus(name, input, openMenu);

  const asked = text.trim() !== '';
  const nothing = answer !== undefined && answer.results.length === 0;
  const settled = state.status === 'failed' || nothing;
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    // On a telephone the keyboard takes the lower half: the box goes to the top, and its answers stand above the keys. Not
    // before something is typed: a second tap would land on what has moved under the finger.
    if (text === '' && window.matchMedia('(max-width: 560px)').matches)
      currentTarget.form?.scrollIntoView({ block: 'start' });
    setText(currentTarget.value);
    setFocus('box');
  };
  /** Where in the form the focus is: in the panel there are a number and the front door besides the options. */
  const [focus, setFocus] = useState<'box' | 'panel'>();
  /** The words whose panel was closed with Escape, when it had nothing to choose from. */
  const [closed, setClosed] = useState('');
  const placeOf = (element: Element | null) => (element === input ? 'box' : 'panel');
  const onFocus = () => setFocus(placeOf(document.activeElement));
  // Told by where the focus goes to, which would not be there any more once it had left.
  const onBlur = ({ relatedTarget: next, currentTarget }: FocusEvent<HTMLFormElement, Element>) =>
    setFocus(currentTarget.contains(next) ? placeOf(next) : undefined);
  const onKeyDown = ({ key }: KeyboardEvent<HTMLFormElement>) => {
    if (key !== 'Escape') return;
    setClosed(text);
    // The focus goes back to the box rather than with the panel.
    if (focus === 'panel') input?.focus();
  };
  const unanswered = settled && focus === 'box' && closed !== text;
  const open = asked && (isOpen || focus === 'panel' || unanswered);
  const status = asked ? statusWords(state, answer, options.length > 0) : '';

  return (
    <form
      role="search"
      aria-label={name}
      className={styles.form}
      action={searchPage}
      data-results={searchPage}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        closeMenu();
        openAll();
      }}
    >
      <input
        {...withoutEmptyId(
          getInputProps({
            ref: setInput,
            onFocus: load,
            // Not `search`: a combobox is a text field by HTML’s own rules.
            type: 'text',
            inputMode: 'search',
            dir: 'auto',
            className: styles.input,
            placeholder: ask,
            'aria-label': ask,
            autoComplete: 'off',
            autoCapitalize: 'none',
            spellCheck: false,
            enterKeyHint: 'search',
            maxLength: 300,
            // Enter with nothing chosen asks for the whole list; downshift would swallow it.
            onKeyDown: (event) => {
              // Home and End move the caret, as in any other box.
              if (
                (event.key === 'Enter' && highlightedIndex < 0) ||
                event.key === 'Home' ||
                event.key === 'End'
              )
                Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            },
            // Before downshift's own handler, which would set the value a render late and move the cursor.
            onChange,
          }),
        )}
        aria-expanded={open && options.length > 0}
      />
      <Link to="/search" className={styles.link}>
        Search this site
      </Link>
      <BoxPanel
        open={open}
        groups={groups}
        state={state}
        answer={answer}
        late={late}
        retry={load}
        takeAsTyped={() => {
          setExact(text);
          input?.focus();
        }}
        highlighted={highlightedIndex}
        menuProps={getMenuProps({ 'aria-label': 'Search results' })}
        itemProps={(option) => getItemProps({ item: option, index: options.indexOf(option) })}
      />
      <span role="status" className="visually-hidden">
        {status}
      </span>
    </form>
  );
}
