import { Notice } from "@/components/ui/notice";
import { say } from "@/lib/language/say";
import { recordLanguage, speech } from "@/lib/language/speech";

/** Says, where the page around it speaks another language, that the reference is in English only. */
export function ApiLanguageNote() {
  if (speech().current().id === recordLanguage) return null;
  return (
    <Notice>
      <p>{say("site.api_language")}</p>
    </Notice>
  );
}
