/**
 * What a person does to a page before the framework has come, and how it is handed over: nothing is lost, nothing is
 * done twice. Links, folds and anchors work natively and are left alone.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field was set to. A text is read when it is handed over: nothing changes it before. */
type Setting = { kind: 'text' } | { kind: 'tick'; on: boolean } | { kind: 'choice'; value: string };

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type);

/** Fields such as dates have no caret, and some browsers throw when asked for it. */
function caretOf(field: HTMLInputElement | HTMLTextAreaElement): [number, number] | undefined {
  try {
    const { selectionStart, selectionEnd } = field;
    return selectionStart === null || selectionEnd === null
      ? undefined
      : [selectionStart, selectionEnd];
  } catch {
    return undefined;
  }
}

function settingOf(field: Field): Setting {
  if (isTick(field)) return { kind: 'tick', on: field.checked };
  if (field instanceof HTMLSelectElement) return { kind: 'choice', value: field.value };
  return { kind: 'text' };
}

/** What the page said before anybody touched the field. */
function originalOf(field: HTMLSelectElement): string {
  const options = [...field.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}

/** React remembers what it set through the field itself; the prototype's setter goes past that memory. */
function setUnseen(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype =
    field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
}

const tell = (field: Field, type: 'input' | 'change'): boolean =>
  field.dispatchEvent(new Event(type, { bubbles: true }));

/** Types the text again, so that the component hears of it; the caret stays where it is. */
function typeAgain(field: HTMLInputElement | HTMLTextAreaElement): void {
  const { value: text } = field;
  if (text === field.defaultValue) return;
  const caret = caretOf(field);
  field.value = field.defaultValue;
  setUnseen(field, text);
  tell(field, 'input');
  if (caret && document.activeElement === field) field.setSelectionRange(...caret);
}

/** Remembers what is done inside `root` until the framework is there to hear it. */
export class Recorder {
  private settings = new Map<Field, Setting>();

  private presses: HTMLElement[] = [];

  private submitted: { form: HTMLFormElement; by: HTMLElement | null } | undefined;

  constructor(private readonly root: Element) {}

  /** A field was changed; only how it is left counts. */
  change(target: EventTarget | null): void {
    if (isField(target) && this.root.contains(target)) this.settings.set(target, settingOf(target));
  }

  /** A button was pressed. Pressed again because nothing happened, it counts once. */
  press(target: EventTarget | null): void {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('a, button') : null;
    if (!(pressed instanceof HTMLButtonElement) || pressed.type !== 'button') return;
    if (!this.root.contains(pressed) || this.presses.at(-1) === pressed) return;
    this.presses.push(pressed);
    pressed.dataset.waiting = '';
  }

  /** A form was sent that only scripts can answer. */
  submit(form: HTMLFormElement, by: HTMLElement | null): void {
    if (this.root.contains(form)) this.submitted = { form, by };
  }

  /** The person has left: what they pressed here is not to happen when they come back. */
  forget(): void {
    for (const pressed of this.presses) delete pressed.dataset.waiting;
    this.presses = [];
    this.submitted = undefined;
  }

  /** First stage, before anything is drawn again: text is handed over, other fields go back to what React believes. */
  handOver(): void {
    for (const [field, setting] of this.settings) {
      if (!field.isConnected) this.settings.delete(field);
      else if (setting.kind === 'text') {
        this.settings.delete(field);
        typeAgain(field as HTMLInputElement);
      } else if (isTick(field)) field.checked = field.defaultChecked;
      else field.value = originalOf(field as HTMLSelectElement);
    }
  }

  /** Second stage: ticks and choices where they differ from what the page shows by now, then what was pressed. */
  repeat(): void {
    for (const [field, setting] of this.settings) {
      if (setting.kind === 'tick' && (field as HTMLInputElement).checked !== setting.on)
        field.click();
      if (setting.kind === 'choice' && field.value !== setting.value) {
        field.value = setting.value;
        tell(field, 'change');
      }
    }
    this.settings.clear();
    const [pressed, sent] = [this.presses.filter((button) => button.isConnected), this.submitted];
    this.forget();
    for (const button of pressed) button.click();
    if (sent?.form.isConnected) sent.form.requestSubmit(sent.by ?? undefined);
  }
}
