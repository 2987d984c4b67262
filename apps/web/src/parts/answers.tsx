import { type Question, readAnswer } from '@otboy/assess';
import type { AnswerId, Answers } from '@otboy/casefile';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { readDate } from '../answer.ts';
import { countries } from '../countries.ts';
import { useDesk } from '../desk.ts';

interface AnswerProps {
  readonly asked: Question;
  readonly given: Answers[AnswerId];
  /** The answer was "I don't know". */
  readonly unknown: boolean;
  readonly give: (value: Answers[AnswerId]) => void;
  readonly wrong: { readonly message: string } | undefined;
  /** @param field to which the error summary leads */
  readonly complain: (text: string, field: string) => void;
}

/** Each answer is a button of its own: one tap answers, and "back" leads to it again. */
export function Choose({ asked, given, unknown, give }: Pick<AnswerProps, 'asked' | 'given' | 'unknown' | 'give'>) {
  const { say, t } = useDesk();
  const options =
    asked.kind === 'yes-no'
      ? [
          { value: true, words: t('answer.yes') },
          { value: false, words: t('answer.no') },
        ]
      : (asked.choices ?? []).map(({ value, text }) => ({ value: value as Answers[AnswerId], words: say(text) }));
  return (
    <ul class="choices">
      {options.map(({ value, words }) => (
        <li key={words}>
          <button type="button" class="choice" aria-pressed={given === value} onClick={() => give(value)}>
            {words}
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="choice unsure" aria-pressed={unknown} onClick={() => give(undefined)}>
          {t('answer.dont-know')}
        </button>
      </li>
    </ul>
  );
}

/** The field, the button that goes on, and the one for "I don't know". */
function Form({
  wrong,
  give,
  submit,
  children,
}: Pick<AnswerProps, 'wrong' | 'give'> & { readonly submit: () => void; readonly children: ComponentChildren }) {
  const { t } = useDesk();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class={wrong === undefined ? 'field' : 'field wrong'}>{children}</div>
      <p class="row">
        <button type="submit" class="act">
          {t('web.continue')}
        </button>
        <button type="button" class="quiet-act" onClick={() => give(undefined)}>
          {t('answer.dont-know')}
        </button>
      </p>
    </form>
  );
}

const Wrong = ({ wrong }: Pick<AnswerProps, 'wrong'>) =>
  wrong === undefined ? null : (
    <p class="error" id="answer-error">
      {wrong.message}
    </p>
  );

const describedBy = ({ wrong }: Pick<AnswerProps, 'wrong'>, hint = true): string =>
  [...(hint ? ['answer-hint'] : []), ...(wrong === undefined ? [] : ['answer-error'])].join(' ');

export function ChooseMany(props: AnswerProps) {
  const { asked, given, give, complain } = props;
  const { say, t } = useDesk();
  const before = Array.isArray(given) ? (given as readonly string[]) : undefined;
  const [chosen, setChosen] = useState<readonly string[]>(before ?? []);
  const [none, setNone] = useState(before?.length === 0);
  const submit = () => {
    if (none && chosen.length > 0) return complain('web.question.error.list-both', 'answer-none');
    if (!none && chosen.length === 0) return complain('web.question.error.list', 'answer-0');
    // Each value stands in the list of the question.
    give(chosen as Answers[AnswerId]);
  };
  return (
    <Form {...props} submit={submit}>
      <fieldset aria-describedby={describedBy(props)}>
        <legend class="unseen">{say(asked.text)}</legend>
        <p class="hint" id="answer-hint">
          {t('web.question.choose-all')}
        </p>
        <Wrong {...props} />
        {(asked.choices ?? []).map(({ value, text }, index) => (
          <label class="tick" key={value}>
            <input
              id={`answer-${index}`}
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
            <span>{say(text)}</span>
          </label>
        ))}
        <label class="tick">
          <input
            id="answer-none"
            type="checkbox"
            checked={none}
            onChange={({ currentTarget }) => setNone(currentTarget.checked)}
          />
          <span>{t('web.question.none')}</span>
        </label>
      </fieldset>
    </Form>
  );
}

/** The order in which a language writes the parts of a day. */
const orders = { ru: ['day', 'month', 'year'], en: ['day', 'month', 'year'], zh: ['year', 'month', 'day'] } as const;

export function TypeDate(props: AnswerProps) {
  const { asked, given, give, complain, wrong } = props;
  const { lang, say, t } = useDesk();
  const [year = '', month = '', day = ''] = typeof given === 'string' ? given.split('-') : [];
  const [typed, setTyped] = useState({ year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') });
  const [first] = orders[lang];
  const submit = () => {
    if (Object.values(typed).every((part) => part.trim() === ''))
      return complain('web.question.error.date-empty', `answer-${first}`);
    const date = readDate(asked, typed.year, typed.month, typed.day);
    if (date === undefined) return complain('web.question.error.date', `answer-${first}`);
    give(date);
  };
  return (
    <Form {...props} submit={submit}>
      <fieldset aria-describedby={describedBy(props)}>
        <legend class="unseen">{say(asked.text)}</legend>
        <p class="hint" id="answer-hint">
          {t('web.question.date.hint')}
        </p>
        <Wrong {...props} />
        <div class="date">
          {orders[lang].map((part) => (
            <div key={part} class={part}>
              <label for={`answer-${part}`}>{t(`web.question.${part}`)}</label>
              <input
                id={`answer-${part}`}
                inputMode="numeric"
                autocomplete="off"
                aria-invalid={wrong !== undefined}
                value={typed[part]}
                onInput={({ currentTarget: { value } }) => setTyped((now) => ({ ...now, [part]: value }))}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </Form>
  );
}

export function TypeNumber(props: AnswerProps) {
  const { asked, given, give, complain, wrong } = props;
  const { t } = useDesk();
  const isMoney = asked.kind === 'money';
  const [typed, setTyped] = useState(typeof given === 'number' ? String(isMoney ? given / 100 : given) : '');
  const submit = () => {
    const value = readAnswer(asked, typed);
    if (value === undefined) return complain(`web.question.error.${isMoney ? 'money' : 'number'}`, 'answer');
    give(value);
  };
  return (
    <Form {...props} submit={submit}>
      <label for="answer">{t(isMoney ? 'web.question.money.label' : 'web.question.number.label')}</label>
      {isMoney && (
        <p class="hint" id="answer-hint">
          {t('web.question.money.hint')}
        </p>
      )}
      <Wrong {...props} />
      <input
        id="answer"
        class="short"
        // The number pads of phones have no minus, and a debt is written with one.
        inputMode={isMoney ? 'text' : 'numeric'}
        autocomplete="off"
        aria-describedby={describedBy(props, isMoney)}
        aria-invalid={wrong !== undefined}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </Form>
  );
}

export function ChooseCountry(props: AnswerProps) {
  const { given, give, complain, wrong } = props;
  const { lang, t } = useDesk();
  const [chosen, setChosen] = useState(typeof given === 'string' ? given : '');
  const submit = () => (chosen === '' ? complain('web.question.error.country', 'answer') : give(chosen));
  return (
    <Form {...props} submit={submit}>
      <label for="answer">{t('web.question.country.label')}</label>
      <Wrong {...props} />
      <select
        id="answer"
        value={chosen}
        aria-describedby={describedBy(props, false)}
        aria-invalid={wrong !== undefined}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      >
        <option value="">{t('web.question.country.choose')}</option>
        {countries(lang).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Form>
  );
}
