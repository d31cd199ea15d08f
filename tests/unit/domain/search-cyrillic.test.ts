import { expect, test } from "vitest";
import { correctTerms } from "@/lib/domain/search-correction";
import { latinReadings, readWords } from "@/lib/domain/search-cyrillic";
import { parseSearch } from "@/lib/domain/search-query";

test.each([
  ["Київ", "Kyiv"],
  ["Зеленський", "Zelenskyi"],
  ["НАТО", "NATO"],
  ["Киев", "Kiev"],
  ["Запоріжжя 2025", "Zaporizhzhia 2025"],
])("%s is read in Latin letters", (query, latin) => {
  expect(latinReadings(query)).toContain(latin);
});

test("what holds no Cyrillic letter is read as it stands", () => {
  for (const query of ["Kyiv", "2025", "Türkiye", ""]) expect(latinReadings(query)).toEqual([]);
});

test("each Cyrillic word is told with what was searched for, in the record's spelling where that was near", () => {
  const corrected = [{ typed: "zelenskyi", used: "Zelenskyy" }];
  expect(readWords("Зеленський у Kyiv", "Zelenskyi u Kyiv", corrected)).toEqual([
    { typed: "Зеленський", used: "Zelenskyy" },
    { typed: "у", used: "u" },
  ]);
});

test("a name read out of other letters may begin otherwise, a mistyped word may not", () => {
  const similar = [{ typed: "stambul", word: "istanbul", written: "Istanbul", similarity: 0.4 }];
  const known = new Map([["stambul", { word: "stambul", isStop: false, forms: [], begins: false }]]);
  const terms = parseSearch("stambul");
  expect(correctTerms(terms, known, similar, [], true).corrected).toEqual([
    { typed: "stambul", used: "Istanbul" },
  ]);
  expect(correctTerms(terms, known, similar, []).corrected).toEqual([]);
});
