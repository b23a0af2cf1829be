using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LorStudio.Data.Migrations
{
    /// <inheritdoc />
    public partial class Revisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WrittenAt",
                table: "Drafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DraftId = table.Column<long>(type: "INTEGER", nullable: false),
                    KeptAt = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    OriginId = table.Column<long>(type: "INTEGER", nullable: true),
                    LetterDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Salutation = table.Column<string>(type: "TEXT", nullable: false),
                    Headings = table.Column<bool>(type: "INTEGER", nullable: false),
                    Words = table.Column<int>(type: "INTEGER", nullable: false),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Removed = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Revisions_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RevisionTexts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RevisionTexts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RevisionSections",
                columns: table => new
                {
                    RevisionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    TextId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RevisionSections", x => new { x.RevisionId, x.Key });
                    table.ForeignKey(
                        name: "FK_RevisionSections_RevisionTexts_TextId",
                        column: x => x.TextId,
                        principalTable: "RevisionTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RevisionSections_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_DraftId",
                table: "Revisions",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_RevisionSections_TextId",
                table: "RevisionSections",
                column: "TextId");

            migrationBuilder.CreateIndex(
                name: "IX_RevisionTexts_Digest",
                table: "RevisionTexts",
                column: "Digest",
                unique: true);

            // However a revision goes, with its case as well, it takes along the texts that no other one holds.
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "RevisionTextsSweep" AFTER DELETE ON "RevisionSections"
                WHEN NOT EXISTS (SELECT 1 FROM "RevisionSections" WHERE "TextId" = OLD."TextId")
                BEGIN
                    DELETE FROM "RevisionTexts" WHERE "Id" = OLD."TextId";
                END
                """);

            // What was written before there were revisions is kept at the next start.
            migrationBuilder.Sql(
                """
                UPDATE "Drafts" SET "WrittenAt" = (SELECT "UpdatedAt" FROM "Cases" WHERE "Id" = "Drafts"."CaseId")
                WHERE EXISTS (SELECT 1 FROM "Sections" WHERE "DraftId" = "Drafts"."Id" AND "Text" <> '')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RevisionSections");

            migrationBuilder.DropTable(
                name: "RevisionTexts");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                table: "Drafts");
        }
    }
}
