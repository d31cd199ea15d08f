import type { CitationStyle, CitedKind } from "@/lib/export/citation-styles";

type Expected = Partial<Record<CitationStyle, string>>;

/** What reference managers must be given of each kind; HASH stands for the hash of the snapshot. */
export const expectedEntries: Record<CitedKind | "snapshot", Expected> = {
  round: {
    ris: `TY  - DATA
AB  - No meeting took place. Two letters crossed within a week, each with demands and offers of its own.
AU  - Parley
DA  - 2026/03/09/
PY  - 2026
ET  - 3f2a00113f2a
ID  - three-party-letters-2017
LA  - en
N1  - In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988.
TI  - Exchange of letters, summer 2017: positions of the parties
UR  - https://parley.example/s/HASH
T2  - Talks on the Sállë lake and its shores, 2017–2018
ER  - `,
    "csl-json": `[
  {
    "id": "three-party-letters-2017",
    "type": "dataset",
    "title": "Exchange of letters, summer 2017: positions of the parties",
    "genre": "Data set",
    "abstract": "No meeting took place. Two letters crossed within a week, each with demands and offers of its own.",
    "author": [
      {
        "literal": "Parley"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2026,
          3,
          9
        ]
      ]
    },
    "container-title": "Talks on the Sállë lake and its shores, 2017–2018",
    "version": "3f2a00113f2a",
    "URL": "https://parley.example/s/HASH",
    "language": "en",
    "note": "In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988."
  }
]`,
  },
  document: {
    ris: `TY  - DATA
AU  - Parley
DA  - 2026/03/09/
PY  - 2026
ET  - 3f2a00113f2a
ID  - three-party-varnia-draft-2017
LA  - en
N1  - In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988.
TI  - Draft articles on the lake, tabled at Lantern Hall (Republic of Värnia, 14 March 2017)
UR  - https://parley.example/s/HASH?view=compare&docs=varnia-draft-2017&by=order
T2  - Talks on the Sállë lake and its shores, 2017–2018
ER  - `,
    "csl-json": `[
  {
    "id": "three-party-varnia-draft-2017",
    "type": "dataset",
    "title": "Draft articles on the lake, tabled at Lantern Hall (Republic of Värnia, 14 March 2017)",
    "genre": "Document, summarised clause by clause",
    "author": [
      {
        "literal": "Parley"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2026,
          3,
          9
        ]
      ]
    },
    "container-title": "Talks on the Sállë lake and its shores, 2017–2018",
    "version": "3f2a00113f2a",
    "URL": "https://parley.example/s/HASH?view=compare&docs=varnia-draft-2017&by=order",
    "language": "en",
    "note": "In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988."
  }
]`,
  },
  issue: {
    ris: `TY  - DATA
AB  - How much water passes the dam, and when?
AU  - Parley
DA  - 2026/03/09/
PY  - 2026
ET  - 3f2a00113f2a
ID  - three-party-water.release
LA  - en
N1  - In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988.
TI  - Water let through the dam: positions of the parties up to Exchange of letters, summer 2017
UR  - https://parley.example/s/HASH?issue=water.release
T2  - Talks on the Sállë lake and its shores, 2017–2018
ER  - `,
    "csl-json": `[
  {
    "id": "three-party-water.release",
    "type": "dataset",
    "title": "Water let through the dam: positions of the parties up to Exchange of letters, summer 2017",
    "genre": "Data set",
    "abstract": "How much water passes the dam, and when?",
    "author": [
      {
        "literal": "Parley"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2026,
          3,
          9
        ]
      ]
    },
    "container-title": "Talks on the Sállë lake and its shores, 2017–2018",
    "version": "3f2a00113f2a",
    "URL": "https://parley.example/s/HASH?issue=water.release",
    "language": "en",
    "note": "In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988."
  }
]`,
  },
  statement: {
    ris: `TY  - DATA
AB  - For Ostrelia water comes first, and everything else follows.
AU  - Parley
DA  - 2026/03/09/
PY  - 2026
ET  - 3f2a00113f2a
ID  - three-party-os-lantern-sequence
LA  - en
N1  - In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988.
TI  - Острельская Федерация (Ostrelian Federation), official of the ministry of lakes, statement on Order of steps, March 2017
UR  - https://parley.example/s/HASH#os-lantern-sequence
T2  - Talks on the Sállë lake and its shores, 2017–2018
ER  - `,
    "csl-json": `[
  {
    "id": "three-party-os-lantern-sequence",
    "type": "dataset",
    "title": "Острельская Федерация (Ostrelian Federation), official of the ministry of lakes, statement on Order of steps, March 2017",
    "genre": "Statement, summarised",
    "abstract": "For Ostrelia water comes first, and everything else follows.",
    "author": [
      {
        "literal": "Parley"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2026,
          3,
          9
        ]
      ]
    },
    "container-title": "Talks on the Sállë lake and its shores, 2017–2018",
    "version": "3f2a00113f2a",
    "URL": "https://parley.example/s/HASH#os-lantern-sequence",
    "language": "en",
    "note": "In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988."
  }
]`,
  },
  snapshot: {
    ris: `TY  - DATA
AU  - Parley
DA  - 2026/03/09/
PY  - 2026
ET  - 3f2a00113f2a
ID  - three-party-letters-2017-5041d2a0
LA  - en
N1  - In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988.
TI  - Письмо о водах и переправах (Letter on waters and crossings) and Note of the Cantons on the island and those who left it
UR  - https://parley.example/s/HASH?view=compare&docs=ostrel-letter-2017,quillon-note-2017&stance=demands
T2  - Talks on the Sállë lake and its shores, 2017–2018
ER  - `,
    "csl-json": `[
  {
    "id": "three-party-letters-2017-5041d2a0",
    "type": "dataset",
    "title": "Письмо о водах и переправах (Letter on waters and crossings) and Note of the Cantons on the island and those who left it",
    "genre": "Documents, summarised clause by clause",
    "author": [
      {
        "literal": "Parley"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2026,
          3,
          9
        ]
      ]
    },
    "container-title": "Talks on the Sállë lake and its shores, 2017–2018",
    "version": "3f2a00113f2a",
    "URL": "https://parley.example/s/HASH?view=compare&docs=ostrel-letter-2017,quillon-note-2017&stance=demands",
    "language": "en",
    "note": "In: Talks on the Sállë lake and its shores, 2017–2018. Snapshot 3f2a00113f2a, frozen from revision 998877669988."
  }
]`,
  },
};
