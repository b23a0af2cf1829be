using LorStudio.Data;

namespace LorStudio.Tests.Data;

public sealed class StudioFilesTests
{
    [Fact]
    public void The_setting_names_the_folder() =>
        Assert.Equal(Path.GetFullPath("some/place"), StudioFiles.At(" some/place ").Folder);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_a_setting_the_users_own_data_folder_is_taken(string? setting) =>
        Assert.Equal("LorStudio", Path.GetFileName(StudioFiles.At(setting).Folder));
}
