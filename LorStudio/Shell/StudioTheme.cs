using MudBlazor;

namespace LorStudio.Shell;

/// <summary>Paper, ink and one accent. Every pair of text and ground reaches 4.5 : 1 (WCAG 2.2, 1.4.3).</summary>
public static class StudioTheme
{
    private static readonly string[] Sans = ["Source Sans 3", "sans-serif"];
    private static readonly string[] Serif = ["Source Serif 4", "serif"];

    public static MudTheme Theme { get; } =
        new()
        {
            PaletteLight = new PaletteLight
            {
                Background = "#f5f1e8",
                Surface = "#fdfbf6",
                BackgroundGray = "#ece6d9",
                TextPrimary = "#24211c",
                TextSecondary = "#5d574c",
                TextDisabled = "#6f695d",
                ActionDefault = "#4a453b",
                ActionDisabled = "#857e70",
                Primary = "#1f5a4d",
                PrimaryContrastText = "#ffffff",
                Secondary = "#6b4b2a",
                SecondaryContrastText = "#ffffff",
                Error = "#9b2c1f",
                ErrorContrastText = "#ffffff",
                Warning = "#7a5200",
                WarningContrastText = "#ffffff",
                Success = "#1f5a4d",
                SuccessContrastText = "#ffffff",
                Info = "#2c5270",
                InfoContrastText = "#ffffff",
                Dark = "#24211c",
                LinesDefault = "#d9d1bf",
                LinesInputs = "#8b8372",
                Divider = "#d9d1bf",
                AppbarBackground = "#f5f1e8",
                AppbarText = "#24211c",
            },
            PaletteDark = new PaletteDark
            {
                Background = "#1b1a17",
                Surface = "#24221e",
                BackgroundGray = "#151411",
                TextPrimary = "#ece6d8",
                TextSecondary = "#b3ab9a",
                TextDisabled = "#928b7c",
                ActionDefault = "#cfc7b6",
                ActionDisabled = "#7d7667",
                Primary = "#8cc9b5",
                PrimaryContrastText = "#10231e",
                Secondary = "#d9b98c",
                SecondaryContrastText = "#231a0e",
                Error = "#f0a295",
                ErrorContrastText = "#2b0d08",
                Warning = "#e3bd72",
                WarningContrastText = "#261c08",
                Success = "#8cc9b5",
                SuccessContrastText = "#10231e",
                Info = "#9dc1de",
                InfoContrastText = "#0d1c29",
                Dark = "#3a362f",
                LinesDefault = "#3d3931",
                LinesInputs = "#857d6d",
                Divider = "#3d3931",
                AppbarBackground = "#1b1a17",
                AppbarText = "#ece6d8",
            },
            LayoutProperties = new LayoutProperties { DefaultBorderRadius = "4px" },
            Typography = new Typography
            {
                Default = new DefaultTypography
                {
                    FontFamily = Sans,
                    FontSize = "1rem",
                    LineHeight = "1.5",
                },
                H1 = new H1Typography
                {
                    FontFamily = Serif,
                    FontSize = "1.75rem",
                    FontWeight = "400",
                },
                H2 = new H2Typography
                {
                    FontFamily = Serif,
                    FontSize = "1.25rem",
                    FontWeight = "600",
                },
                H6 = new H6Typography
                {
                    FontFamily = Serif,
                    FontSize = "1.2rem",
                    FontWeight = "600",
                },
                Button = new ButtonTypography
                {
                    FontFamily = Sans,
                    FontWeight = "600",
                    TextTransform = "none",
                },
            },
        };
}
