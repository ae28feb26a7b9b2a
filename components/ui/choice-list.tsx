export type Choice = { value: string; label: string; hint?: string };

type Props = {
  type: "radio" | "checkbox";
  name: string;
  /** First part of the ids; the first choice has the bare id, so that an error can link to it. */
  id: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  /** Beside each other, for choices of a few letters. */
  isShort?: boolean;
};

/** Radio buttons or checkboxes with a large target; put it in a fieldset with a legend. */
export function ChoiceList({ type, name, id, choices, chosen, isShort = false }: Props) {
  return (
    <div className={isShort ? "grid grid-cols-2 gap-2 sm:grid-cols-5" : "space-y-2"}>
      {choices.map((choice, index) => {
        const choiceId = index === 0 ? id : `${id}-${choice.value}`;
        const hintId = choice.hint === undefined ? undefined : `${choiceId}-uitleg`;
        return (
          <div
            key={choice.value}
            className="relative flex gap-3 rounded-md border border-line bg-surface px-4 py-3 transition-colors has-checked:border-action has-checked:bg-action-soft hover:border-line-strong"
          >
            <input
              type={type}
              id={choiceId}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              aria-describedby={hintId}
              className="relative z-10 mt-0.5 size-6 shrink-0"
            />
            <div className="min-w-0">
              {/* The label covers the whole card, so that the card is the target. */}
              <label htmlFor={choiceId} className="block cursor-pointer before:absolute before:inset-0">
                {choice.label}
              </label>
              {choice.hint !== undefined && (
                <p id={hintId} className="text-base text-muted">
                  {choice.hint}
                </p>
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
