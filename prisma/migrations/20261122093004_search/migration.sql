-- Words spelled like another. Part of PostgreSQL's own contrib modules, and trusted since version 13: whoever
-- may create in the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "search_entry" (
    "negotiation_id" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "passages" TEXT[],
    "issues" TEXT[],
    "parties" TEXT[],
    "round_id" TEXT,
    "document_id" TEXT,
    "number" TEXT,
    "date" TEXT,
    "title_words" TEXT NOT NULL,
    "other_words" TEXT NOT NULL,
    -- Folding, spellings and splitting into words are the importer's; these are its words, with their places.
    "vector" tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple', "title_words"), 'A') || setweight(to_tsvector('simple', "other_words"), 'C')
    ) STORED,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("negotiation_id","order")
);

-- CreateTable
CREATE TABLE "search_word" (
    "negotiation_id" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    "entries" INTEGER NOT NULL,
    "stem" TEXT GENERATED ALWAYS AS ((ts_lexize('english_stem', "word"))[1]) STORED,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("negotiation_id","word")
);

-- CreateIndex
CREATE INDEX "search_entry_vector_idx" ON "search_entry" USING GIN ("vector");
COMMENT ON INDEX "search_entry_vector_idx" IS 'Entries that hold words, whole or begun.';

-- CreateIndex
CREATE INDEX "search_word_negotiation_id_stem_idx" ON "search_word"("negotiation_id", "stem");
COMMENT ON INDEX "search_word_negotiation_id_stem_idx" IS 'The other forms of a word.';

-- CreateIndex
CREATE INDEX "search_word_word_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);
COMMENT ON INDEX "search_word_word_idx" IS 'Words spelled like another, for what was mistyped.';

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_word" ADD CONSTRAINT "search_word_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
