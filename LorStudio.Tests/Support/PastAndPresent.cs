using LorStudio.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LorStudio.Tests.Support;

/// <summary>Two migrations of an invented history, for tests of what happens between versions.</summary>
[DbContext(typeof(StudioDb))]
[Migration(Id)]
internal sealed class Past : Migration
{
    public const string Id = "20010101000000_Past";

    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("CREATE TABLE OldTable (Word TEXT); INSERT INTO OldTable VALUES ('kept');");
}

[DbContext(typeof(StudioDb))]
[Migration(Id)]
internal sealed class Present : Migration
{
    public const string Id = "20020101000000_Present";

    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DROP TABLE OldTable; CREATE TABLE NewTable (Word TEXT);");
}
