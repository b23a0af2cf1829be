using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LorStudio.Data.Migrations
{
    /// <inheritdoc />
    public partial class LetterChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CandidateChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CandidateChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ChangedSections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SectionId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangedSections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DismissedFindings",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DismissedFindings", x => new { x.CaseId, x.Hash });
                    table.ForeignKey(
                        name: "FK_DismissedFindings_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FingerprintedSections",
                columns: table => new
                {
                    SectionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Marks = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FingerprintedSections", x => x.SectionId);
                });

            migrationBuilder.CreateTable(
                name: "SectionFingerprints",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SectionFingerprints", x => x.Key);
                });

            migrationBuilder.InsertData(
                table: "CandidateChanges",
                columns: new[] { "Id", "Count" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_ChangedSections_SectionId",
                table: "ChangedSections",
                column: "SectionId",
                unique: true);

            // Whatever changes a section, or a name that is left out of its fingerprints, says so in the same transaction.
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "SectionsAdded" AFTER INSERT ON "Sections" WHEN NEW."Text" <> ''
                BEGIN
                    DELETE FROM "ChangedSections" WHERE "SectionId" = NEW."Id";
                    INSERT INTO "ChangedSections" ("SectionId") VALUES (NEW."Id");
                END
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "SectionsWritten" AFTER UPDATE OF "Text" ON "Sections" WHEN NEW."Text" <> OLD."Text"
                BEGIN
                    DELETE FROM "ChangedSections" WHERE "SectionId" = NEW."Id";
                    INSERT INTO "ChangedSections" ("SectionId") VALUES (NEW."Id");
                END
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "SectionsRemoved" AFTER DELETE ON "Sections"
                BEGIN
                    DELETE FROM "ChangedSections" WHERE "SectionId" = OLD."Id";
                    INSERT INTO "ChangedSections" ("SectionId") VALUES (OLD."Id");
                END
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "CandidatesRenamed"
                AFTER UPDATE OF "Candidate_GivenName", "Candidate_FamilyName", "Candidate_PreferredName" ON "Cases"
                WHEN NEW."Candidate_GivenName" <> OLD."Candidate_GivenName"
                    OR NEW."Candidate_FamilyName" <> OLD."Candidate_FamilyName"
                    OR NEW."Candidate_PreferredName" IS NOT OLD."Candidate_PreferredName"
                BEGIN
                    DELETE FROM "ChangedSections" WHERE "SectionId" IN (
                        SELECT s."Id" FROM "Sections" AS s JOIN "Drafts" AS d ON s."DraftId" = d."Id" WHERE d."CaseId" = NEW."Id");
                    INSERT INTO "ChangedSections" ("SectionId")
                        SELECT s."Id" FROM "Sections" AS s JOIN "Drafts" AS d ON s."DraftId" = d."Id"
                        WHERE d."CaseId" = NEW."Id" AND s."Text" <> '';
                END
                """);

            // Whoever keeps the candidates in memory sees here that they are others now.
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "CandidatesAdded" AFTER INSERT ON "Cases"
                BEGIN
                    UPDATE "CandidateChanges" SET "Count" = "Count" + 1;
                END
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "CandidatesRemoved" AFTER DELETE ON "Cases"
                BEGIN
                    UPDATE "CandidateChanges" SET "Count" = "Count" + 1;
                END
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "CandidatesAmended"
                AFTER UPDATE OF "Candidate_GivenName", "Candidate_FamilyName", "Candidate_PreferredName", "Candidate_AamcId",
                    "Writer_Name", "DeletedAt" ON "Cases"
                WHEN NEW."Candidate_GivenName" <> OLD."Candidate_GivenName"
                    OR NEW."Candidate_FamilyName" <> OLD."Candidate_FamilyName"
                    OR NEW."Candidate_PreferredName" IS NOT OLD."Candidate_PreferredName"
                    OR NEW."Candidate_AamcId" IS NOT OLD."Candidate_AamcId"
                    OR NEW."Writer_Name" <> OLD."Writer_Name"
                    OR NEW."DeletedAt" IS NOT OLD."DeletedAt"
                BEGIN
                    UPDATE "CandidateChanges" SET "Count" = "Count" + 1;
                END
                """);

            // The letters that were written before there were fingerprints.
            migrationBuilder.Sql(
                """INSERT INTO "ChangedSections" ("SectionId") SELECT "Id" FROM "Sections" WHERE "Text" <> ''""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var trigger in new[]
            {
                "SectionsAdded", "SectionsWritten", "SectionsRemoved", "CandidatesRenamed", "CandidatesAdded",
                "CandidatesRemoved", "CandidatesAmended",
            })
            {
                migrationBuilder.Sql($"DROP TRIGGER \"{trigger}\"");
            }

            migrationBuilder.DropTable(
                name: "CandidateChanges");

            migrationBuilder.DropTable(
                name: "ChangedSections");

            migrationBuilder.DropTable(
                name: "DismissedFindings");

            migrationBuilder.DropTable(
                name: "FingerprintedSections");

            migrationBuilder.DropTable(
                name: "SectionFingerprints");
        }
    }
}
