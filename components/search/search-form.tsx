import { LanguageField } from "@/components/language/language-field";
import styles from "@/components/search/search.module.css";
import type { SearchChoice } from "@/components/search/search-state";
import button from "@/components/ui/button.module.css";
import { searchHref } from "@/lib/address/search";
import { say } from "@/lib/language/say";

/** The field that a search is typed in; it keeps the filters. */
export function SearchForm({ negotiation, choice }: { negotiation: string; choice: SearchChoice }) {
  const filters = (["kind", "issue", "party"] as const).filter((name) => choice[name].length > 0);
  return (
    <search aria-label={say("search.field")}>
      <form className={styles.form} method="get" action={searchHref(negotiation)}>
        <LanguageField />
        {filters.map((name) => (
          <input key={name} type="hidden" name={name} value={choice[name].join(",")} />
        ))}
        <input
          type="search"
          name="q"
          defaultValue={choice.q}
          placeholder={say("search.hint")}
          aria-label={say("search.field")}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
        />
        <button type="submit" className={button.primary}>
          {say("search.submit")}
        </button>
      </form>
    </search>
  );
}
