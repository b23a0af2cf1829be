using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LorStudio.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Mark = table.Column<Guid>(type: "TEXT", nullable: false),
                    People = table.Column<string>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", nullable: false),
                    FirstSessionEndedAt = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ArchivedAt = table.Column<string>(type: "TEXT", nullable: true),
                    DeletedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Application_Season = table.Column<int>(type: "INTEGER", nullable: true),
                    Application_Specialty = table.Column<string>(type: "TEXT", nullable: true),
                    Application_Waiver = table.Column<string>(type: "TEXT", nullable: false),
                    Candidate_AamcId = table.Column<string>(type: "TEXT", nullable: true),
                    Candidate_Credentials = table.Column<string>(type: "TEXT", nullable: true),
                    Candidate_Email = table.Column<string>(type: "TEXT", nullable: true),
                    Candidate_FamilyName = table.Column<string>(type: "TEXT", nullable: false),
                    Candidate_GivenName = table.Column<string>(type: "TEXT", nullable: false),
                    Candidate_GraduationYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Candidate_MedicalSchool = table.Column<string>(type: "TEXT", nullable: true),
                    Candidate_PreferredName = table.Column<string>(type: "TEXT", nullable: true),
                    Candidate_Pronouns = table.Column<string>(type: "TEXT", nullable: true),
                    Experience_Capacity = table.Column<string>(type: "TEXT", nullable: true),
                    Experience_Contact = table.Column<string>(type: "TEXT", nullable: true),
                    Experience_End = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Experience_HoursPerWeek = table.Column<decimal>(type: "TEXT", nullable: true),
                    Experience_Observation = table.Column<string>(type: "TEXT", nullable: true),
                    Experience_Setting = table.Column<string>(type: "TEXT", nullable: true),
                    Experience_Site = table.Column<string>(type: "TEXT", nullable: true),
                    Experience_Specialty = table.Column<string>(type: "TEXT", nullable: true),
                    Experience_Start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Order_PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Order_Service = table.Column<string>(type: "TEXT", nullable: true),
                    Writer_Address = table.Column<string>(type: "TEXT", nullable: true),
                    Writer_Credentials = table.Column<string>(type: "TEXT", nullable: true),
                    Writer_Email = table.Column<string>(type: "TEXT", nullable: true),
                    Writer_Institution = table.Column<string>(type: "TEXT", nullable: true),
                    Writer_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Writer_Phone = table.Column<string>(type: "TEXT", nullable: true),
                    Writer_Title = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<long>(type: "INTEGER", nullable: false),
                    LetterDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Salutation = table.Column<string>(type: "TEXT", nullable: false),
                    Headings = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Drafts_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaseId = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<string>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Link = table.Column<string>(type: "TEXT", nullable: true),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    SummaryVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    DeletedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DraftId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sections_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SessionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Competencies = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    DeletedAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notes_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TranscriptCues",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SessionId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: true),
                    Speaker = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TranscriptCues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TranscriptCues_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SectionNotes",
                columns: table => new
                {
                    SectionId = table.Column<long>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SectionNotes", x => new { x.SectionId, x.NoteId });
                    table.ForeignKey(
                        name: "FK_SectionNotes_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SectionNotes_Sections_SectionId",
                        column: x => x.SectionId,
                        principalTable: "Sections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_CaseId",
                table: "Drafts",
                column: "CaseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notes_SessionId",
                table: "Notes",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_SectionNotes_NoteId",
                table: "SectionNotes",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_Sections_DraftId_Key",
                table: "Sections",
                columns: new[] { "DraftId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_CaseId",
                table: "Sessions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_TranscriptCues_SessionId",
                table: "TranscriptCues",
                column: "SessionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SectionNotes");

            migrationBuilder.DropTable(
                name: "TranscriptCues");

            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "Sections");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Cases");
        }
    }
}
