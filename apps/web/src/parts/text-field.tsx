interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly value: string;
  readonly type: (value: string) => void;
}

/** A line of the person's own words. Neither the browser's store of what was typed nor its spelling service sees it. */
export function TextField({ id, label, hint, isLong = false, value, type }: TextFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        class={isLong ? 'long' : 'short'}
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </div>
  );
}
