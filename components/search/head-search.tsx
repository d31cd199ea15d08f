import { LanguageField } from "@/components/language/language-field";
import styles from "@/components/search/head-search.module.css";
import { searchHref } from "@/lib/address/search";
import { say } from "@/lib/language/say";

function Magnifier() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.4 10.4 3.6 3.6" />
    </svg>
  );
}

/** The search of the header: a field where there is room for one, else a link to the page that has it. */
export function HeadSearch({ negotiation }: { negotiation: string }) {
  const href = searchHref(negotiation);
  const name = say("search.field");
  return (
    <>
      <form className={styles.form} method="get" action={href}>
        <LanguageField />
        <Magnifier />
        <input
          type="search"
          name="q"
          placeholder={say("search.title")}
          aria-label={name}
          maxLength={200}
          autoComplete="off"
        />
      </form>
      <a className={styles.link} href={href} aria-label={name}>
        <Magnifier />
      </a>
    </>
  );
}
