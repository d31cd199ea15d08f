-- CreateTable
CREATE TABLE "negotiation" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "non_endorsement" TEXT NOT NULL,
    "naming_note" TEXT NOT NULL,
    "codebook_version" INTEGER NOT NULL,
    "licence" TEXT NOT NULL,
    "start_docs" TEXT[],
    "start_round" TEXT NOT NULL,
    "spellings" JSONB NOT NULL,
    "agreement" JSONB,
    "import_id" INTEGER NOT NULL,

    CONSTRAINT "negotiation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,
    "order" INTEGER NOT NULL,

    CONSTRAINT "party_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "issue_group" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "issue_group_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "issue" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "includes" TEXT[],
    "excludes" JSONB NOT NULL,
    "matters" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "issue_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "round" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "window_from" TEXT NOT NULL,
    "window_to" TEXT NOT NULL,
    "venue" TEXT,
    "duration" TEXT,
    "delegations" JSONB NOT NULL,
    "mediators" TEXT[],
    "account" TEXT NOT NULL,
    "meetings" JSONB NOT NULL,
    "documents_listed" TEXT[],

    CONSTRAINT "round_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "published" TEXT,
    "url" TEXT,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "note" TEXT,
    "order" INTEGER NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "document" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "parties" TEXT[],
    "round_id" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "drafted" TEXT,
    "handed_over" TEXT,
    "published" TEXT,
    "published_by" TEXT[],
    "completeness" TEXT NOT NULL,
    "languages" TEXT[],
    "notes" TEXT,
    "order" INTEGER NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "section" (
    "negotiation_id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT,

    CONSTRAINT "section_pkey" PRIMARY KEY ("negotiation_id","document_id","order")
);

-- CreateTable
CREATE TABLE "package" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "of" TEXT[],
    "order" INTEGER NOT NULL,

    CONSTRAINT "package_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "statement" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "speaker_name" TEXT,
    "speaker_role" TEXT,
    "issue_id" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "addressee" TEXT[],
    "number" TEXT,
    "summary" TEXT NOT NULL,
    "quantities" JSONB NOT NULL,
    "package_id" TEXT,
    "package_rule" TEXT,
    "evidence" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "date_precision" TEXT NOT NULL,
    "continues_id" TEXT,
    "change" TEXT,
    "change_reason" TEXT,
    "certainty" TEXT NOT NULL,
    "coder_note" TEXT,
    "round_id" TEXT NOT NULL,
    "document_id" TEXT,
    "section_order" INTEGER,
    "order" INTEGER NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "statement_issue" (
    "negotiation_id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "issue_id" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "statement_issue_pkey" PRIMARY KEY ("negotiation_id","statement_id","issue_id")
);

-- CreateTable
CREATE TABLE "condition" (
    "negotiation_id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "when" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "condition_pkey" PRIMARY KEY ("negotiation_id","statement_id","order")
);

-- CreateTable
CREATE TABLE "condition_ref" (
    "negotiation_id" TEXT NOT NULL,
    "statement_id" TEXT NOT NULL,
    "condition_order" INTEGER NOT NULL,
    "order" INTEGER NOT NULL,
    "target_statement_id" TEXT,
    "target_outcome_id" TEXT,
    "target_package_id" TEXT,

    CONSTRAINT "condition_ref_pkey" PRIMARY KEY ("negotiation_id","statement_id","condition_order","order")
);

-- CreateTable
CREATE TABLE "outcome" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "issue_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "confirmed_by" TEXT[],
    "quantities" JSONB NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "outcome_step" (
    "negotiation_id" TEXT NOT NULL,
    "outcome_id" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "quantities" JSONB NOT NULL,

    CONSTRAINT "outcome_step_pkey" PRIMARY KEY ("negotiation_id","outcome_id","order")
);

-- CreateTable
CREATE TABLE "dispute" (
    "negotiation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "issue_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "note" TEXT,
    "order" INTEGER NOT NULL,

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("negotiation_id","id")
);

-- CreateTable
CREATE TABLE "dispute_version" (
    "negotiation_id" TEXT NOT NULL,
    "dispute_id" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "says" TEXT NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "dispute_version_pkey" PRIMARY KEY ("negotiation_id","dispute_id","order")
);

-- CreateTable
CREATE TABLE "assessment" (
    "negotiation_id" TEXT NOT NULL,
    "issue_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "rests_on" TEXT[],
    "order" INTEGER NOT NULL,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("negotiation_id","issue_id","round_id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" SERIAL NOT NULL,
    "negotiation_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "note" TEXT,
    "order" INTEGER NOT NULL,
    "statement_id" TEXT,
    "document_id" TEXT,
    "round_id" TEXT,
    "outcome_id" TEXT,
    "step_outcome_id" TEXT,
    "step_order" INTEGER,
    "dispute_id" TEXT,
    "version_order" INTEGER,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" TEXT NOT NULL,
    "negotiation_id" TEXT NOT NULL,
    "record" TEXT NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" SERIAL NOT NULL,
    "negotiation_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "importer" INTEGER NOT NULL,
    "imported" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "hash" TEXT NOT NULL,
    "negotiation_id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "format" INTEGER NOT NULL,
    "payload" TEXT NOT NULL,
    "imported" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "import_snapshot" (
    "import_id" INTEGER NOT NULL,
    "round_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "import_snapshot_pkey" PRIMARY KEY ("import_id","round_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "round_negotiation_id_ordinal_key" ON "round"("negotiation_id", "ordinal");
COMMENT ON INDEX "round_negotiation_id_ordinal_key" IS '"rounds up to R": positions, statuses and snapshots compare rounds by ordinal.';

-- CreateIndex
CREATE INDEX "source_negotiation_id_order_idx" ON "source"("negotiation_id", "order");
COMMENT ON INDEX "source_negotiation_id_order_idx" IS 'The list of sources in the record''s order, page by page.';

-- CreateIndex
CREATE INDEX "document_negotiation_id_round_id_idx" ON "document"("negotiation_id", "round_id");
COMMENT ON INDEX "document_negotiation_id_round_id_idx" IS 'Documents tabled at a round, and up to it.';

-- CreateIndex
CREATE INDEX "package_negotiation_id_document_id_idx" ON "package"("negotiation_id", "document_id");
COMMENT ON INDEX "package_negotiation_id_document_id_idx" IS 'Packages of a document, read with it.';

-- CreateIndex
CREATE INDEX "statement_negotiation_id_issue_id_idx" ON "statement"("negotiation_id", "issue_id");
COMMENT ON INDEX "statement_negotiation_id_issue_id_idx" IS 'Positions of an issue, the `issue` filter.';

-- CreateIndex
CREATE INDEX "statement_negotiation_id_party_id_idx" ON "statement"("negotiation_id", "party_id");
COMMENT ON INDEX "statement_negotiation_id_party_id_idx" IS 'The `party` filter.';

-- CreateIndex
CREATE INDEX "statement_negotiation_id_round_id_idx" ON "statement"("negotiation_id", "round_id");
COMMENT ON INDEX "statement_negotiation_id_round_id_idx" IS '"Said in" a round, and live statements up to one.';

-- CreateIndex
CREATE INDEX "statement_negotiation_id_document_id_section_order_idx" ON "statement"("negotiation_id", "document_id", "section_order");
COMMENT ON INDEX "statement_negotiation_id_document_id_section_order_idx" IS 'The clauses of a document: compare and document pages.';

-- CreateIndex
CREATE INDEX "statement_negotiation_id_continues_id_idx" ON "statement"("negotiation_id", "continues_id");
COMMENT ON INDEX "statement_negotiation_id_continues_id_idx" IS 'What continues a statement: live statements and chains.';

-- CreateIndex
CREATE UNIQUE INDEX "statement_negotiation_id_order_key" ON "statement"("negotiation_id", "order");
COMMENT ON INDEX "statement_negotiation_id_order_key" IS 'Every list of statements is in the record''s order, paged by it.';

-- CreateIndex
CREATE INDEX "statement_issue_negotiation_id_issue_id_idx" ON "statement_issue"("negotiation_id", "issue_id");
COMMENT ON INDEX "statement_issue_negotiation_id_issue_id_idx" IS 'Positions of an issue and the `issue` filter: the statements that touch it.';

-- CreateIndex
CREATE INDEX "condition_ref_negotiation_id_target_statement_id_idx" ON "condition_ref"("negotiation_id", "target_statement_id");
COMMENT ON INDEX "condition_ref_negotiation_id_target_statement_id_idx" IS 'Conditions in the other direction: who makes something depend on this statement.';

-- CreateIndex
CREATE INDEX "condition_ref_negotiation_id_target_outcome_id_idx" ON "condition_ref"("negotiation_id", "target_outcome_id");
COMMENT ON INDEX "condition_ref_negotiation_id_target_outcome_id_idx" IS 'Conditions in the other direction: who makes something depend on this outcome.';

-- CreateIndex
CREATE INDEX "condition_ref_negotiation_id_target_package_id_idx" ON "condition_ref"("negotiation_id", "target_package_id");
COMMENT ON INDEX "condition_ref_negotiation_id_target_package_id_idx" IS 'Conditions in the other direction: who makes something depend on this package.';

-- CreateIndex
CREATE INDEX "outcome_negotiation_id_round_id_idx" ON "outcome"("negotiation_id", "round_id");
COMMENT ON INDEX "outcome_negotiation_id_round_id_idx" IS 'Outcomes of a round.';

-- CreateIndex
CREATE INDEX "outcome_negotiation_id_issue_id_idx" ON "outcome"("negotiation_id", "issue_id");
COMMENT ON INDEX "outcome_negotiation_id_issue_id_idx" IS 'Outcomes of an issue.';

-- CreateIndex
CREATE INDEX "dispute_negotiation_id_round_id_idx" ON "dispute"("negotiation_id", "round_id");
COMMENT ON INDEX "dispute_negotiation_id_round_id_idx" IS 'Disputes that touch a round.';

-- CreateIndex
CREATE INDEX "dispute_negotiation_id_issue_id_idx" ON "dispute"("negotiation_id", "issue_id");
COMMENT ON INDEX "dispute_negotiation_id_issue_id_idx" IS 'Disputes on an issue.';

-- CreateIndex
CREATE INDEX "assessment_negotiation_id_round_id_idx" ON "assessment"("negotiation_id", "round_id");
COMMENT ON INDEX "assessment_negotiation_id_round_id_idx" IS 'Assessments up to a round.';

-- CreateIndex
CREATE INDEX "citation_negotiation_id_source_id_idx" ON "citation"("negotiation_id", "source_id");
COMMENT ON INDEX "citation_negotiation_id_source_id_idx" IS 'Everything that rests on a source.';

-- CreateIndex
CREATE INDEX "citation_negotiation_id_statement_id_idx" ON "citation"("negotiation_id", "statement_id");
COMMENT ON INDEX "citation_negotiation_id_statement_id_idx" IS 'Citations of a list of statements, read with them.';

-- CreateIndex
CREATE INDEX "citation_negotiation_id_document_id_idx" ON "citation"("negotiation_id", "document_id");
COMMENT ON INDEX "citation_negotiation_id_document_id_idx" IS 'Citations of a list of documents, read with them.';

-- CreateIndex
CREATE INDEX "citation_negotiation_id_round_id_idx" ON "citation"("negotiation_id", "round_id");
COMMENT ON INDEX "citation_negotiation_id_round_id_idx" IS 'Citations of a list of rounds, read with them.';

-- CreateIndex
CREATE INDEX "citation_negotiation_id_outcome_id_idx" ON "citation"("negotiation_id", "outcome_id");
COMMENT ON INDEX "citation_negotiation_id_outcome_id_idx" IS 'Citations of a list of outcomes, read with them.';

-- CreateIndex
CREATE INDEX "citation_negotiation_id_step_outcome_id_step_order_idx" ON "citation"("negotiation_id", "step_outcome_id", "step_order");
COMMENT ON INDEX "citation_negotiation_id_step_outcome_id_step_order_idx" IS 'Citations of the steps of outcomes, read with them.';

-- CreateIndex
CREATE INDEX "citation_negotiation_id_dispute_id_version_order_idx" ON "citation"("negotiation_id", "dispute_id", "version_order");
COMMENT ON INDEX "citation_negotiation_id_dispute_id_version_order_idx" IS 'Citations of the versions of disputes, read with them.';

-- CreateIndex
CREATE INDEX "revision_negotiation_id_idx" ON "revision"("negotiation_id");
COMMENT ON INDEX "revision_negotiation_id_idx" IS 'Revisions of a negotiation.';

-- CreateIndex
CREATE INDEX "import_negotiation_id_id_idx" ON "import"("negotiation_id", "id");
COMMENT ON INDEX "import_negotiation_id_id_idx" IS 'The history of a negotiation, newest first.';

-- CreateIndex
CREATE INDEX "snapshot_negotiation_id_round_id_idx" ON "snapshot"("negotiation_id", "round_id");
COMMENT ON INDEX "snapshot_negotiation_id_round_id_idx" IS 'The snapshots of a round, for the list of a negotiation''s snapshots.';

-- CreateIndex
CREATE INDEX "import_snapshot_hash_idx" ON "import_snapshot"("hash");
COMMENT ON INDEX "import_snapshot_hash_idx" IS 'Where a snapshot was in force.';

-- AddForeignKey
ALTER TABLE "negotiation" ADD CONSTRAINT "negotiation_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue_group" ADD CONSTRAINT "issue_group_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_negotiation_id_group_id_fkey" FOREIGN KEY ("negotiation_id", "group_id") REFERENCES "issue_group"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_negotiation_id_document_id_fkey" FOREIGN KEY ("negotiation_id", "document_id") REFERENCES "document"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package" ADD CONSTRAINT "package_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "package" ADD CONSTRAINT "package_negotiation_id_document_id_fkey" FOREIGN KEY ("negotiation_id", "document_id") REFERENCES "document"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_negotiation_id_party_id_fkey" FOREIGN KEY ("negotiation_id", "party_id") REFERENCES "party"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_negotiation_id_issue_id_fkey" FOREIGN KEY ("negotiation_id", "issue_id") REFERENCES "issue"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_negotiation_id_document_id_fkey" FOREIGN KEY ("negotiation_id", "document_id") REFERENCES "document"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_negotiation_id_document_id_section_order_fkey" FOREIGN KEY ("negotiation_id", "document_id", "section_order") REFERENCES "section"("negotiation_id", "document_id", "order") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_negotiation_id_continues_id_fkey" FOREIGN KEY ("negotiation_id", "continues_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_issue" ADD CONSTRAINT "statement_issue_negotiation_id_statement_id_fkey" FOREIGN KEY ("negotiation_id", "statement_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_issue" ADD CONSTRAINT "statement_issue_negotiation_id_issue_id_fkey" FOREIGN KEY ("negotiation_id", "issue_id") REFERENCES "issue"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition" ADD CONSTRAINT "condition_negotiation_id_statement_id_fkey" FOREIGN KEY ("negotiation_id", "statement_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition_ref" ADD CONSTRAINT "condition_ref_negotiation_id_statement_id_condition_order_fkey" FOREIGN KEY ("negotiation_id", "statement_id", "condition_order") REFERENCES "condition"("negotiation_id", "statement_id", "order") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition_ref" ADD CONSTRAINT "condition_ref_negotiation_id_target_statement_id_fkey" FOREIGN KEY ("negotiation_id", "target_statement_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition_ref" ADD CONSTRAINT "condition_ref_negotiation_id_target_outcome_id_fkey" FOREIGN KEY ("negotiation_id", "target_outcome_id") REFERENCES "outcome"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "condition_ref" ADD CONSTRAINT "condition_ref_negotiation_id_target_package_id_fkey" FOREIGN KEY ("negotiation_id", "target_package_id") REFERENCES "package"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_negotiation_id_issue_id_fkey" FOREIGN KEY ("negotiation_id", "issue_id") REFERENCES "issue"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_step" ADD CONSTRAINT "outcome_step_negotiation_id_outcome_id_fkey" FOREIGN KEY ("negotiation_id", "outcome_id") REFERENCES "outcome"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_negotiation_id_issue_id_fkey" FOREIGN KEY ("negotiation_id", "issue_id") REFERENCES "issue"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_version" ADD CONSTRAINT "dispute_version_negotiation_id_dispute_id_fkey" FOREIGN KEY ("negotiation_id", "dispute_id") REFERENCES "dispute"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_negotiation_id_issue_id_fkey" FOREIGN KEY ("negotiation_id", "issue_id") REFERENCES "issue"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_negotiation_id_fkey" FOREIGN KEY ("negotiation_id") REFERENCES "negotiation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_negotiation_id_source_id_fkey" FOREIGN KEY ("negotiation_id", "source_id") REFERENCES "source"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_negotiation_id_statement_id_fkey" FOREIGN KEY ("negotiation_id", "statement_id") REFERENCES "statement"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_negotiation_id_document_id_fkey" FOREIGN KEY ("negotiation_id", "document_id") REFERENCES "document"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_negotiation_id_round_id_fkey" FOREIGN KEY ("negotiation_id", "round_id") REFERENCES "round"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_negotiation_id_outcome_id_fkey" FOREIGN KEY ("negotiation_id", "outcome_id") REFERENCES "outcome"("negotiation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_negotiation_id_step_outcome_id_step_order_fkey" FOREIGN KEY ("negotiation_id", "step_outcome_id", "step_order") REFERENCES "outcome_step"("negotiation_id", "outcome_id", "order") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_negotiation_id_dispute_id_version_order_fkey" FOREIGN KEY ("negotiation_id", "dispute_id", "version_order") REFERENCES "dispute_version"("negotiation_id", "dispute_id", "order") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_snapshot" ADD CONSTRAINT "import_snapshot_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_snapshot" ADD CONSTRAINT "import_snapshot_hash_fkey" FOREIGN KEY ("hash") REFERENCES "snapshot"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say follows by hand; `npm run db:diff` leaves it alone.

-- A condition names exactly one thing, and a citation has exactly one owner.
ALTER TABLE "condition_ref" ADD CONSTRAINT "condition_ref_one_target"
    CHECK (num_nonnulls("target_statement_id", "target_outcome_id", "target_package_id") = 1);
ALTER TABLE "citation" ADD CONSTRAINT "citation_one_owner"
    CHECK (num_nonnulls("statement_id", "document_id", "round_id", "outcome_id", "step_outcome_id", "dispute_id") = 1);

-- What was published stays as it was: rows of these tables are added, never changed and never removed.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of table "%" is refused: its rows are written once', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER "revision_written_once" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revision"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "import_written_once" BEFORE UPDATE OR DELETE OR TRUNCATE ON "import"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "snapshot_written_once" BEFORE UPDATE OR DELETE OR TRUNCATE ON "snapshot"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "import_snapshot_written_once" BEFORE UPDATE OR DELETE OR TRUNCATE ON "import_snapshot"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
