"use client";

import { usePathname, useSearchParams } from "next/navigation";
import styles from "@/components/language/language-switch.module.css";
import { addressAsked } from "@/lib/address/missing";
import { withLanguage } from "@/lib/language/in-language";
import { say } from "@/lib/language/say";
import { speech } from "@/lib/language/speech";

/** This page in the other languages. A plain link: the whole page changes, its language included. */
export function LanguageSwitch() {
  const path = usePathname();
  const query = useSearchParams();
  const address = addressAsked(path, query);
  const { current, languages } = speech();
  return (
    <ul className={styles.languages} aria-label={say("language.switch")}>
      {languages
        .filter(({ id }) => id !== current().id)
        .map(({ id, name }) => (
          <li key={id}>
            <a href={withLanguage(address, id)} lang={id} hrefLang={id}>
              {name}
            </a>
          </li>
        ))}
    </ul>
  );
}
