using LorStudio.Cases;
using LorStudio.Data;
using LorStudio.Drafting;
using LorStudio.Saving;
using LorStudio.Shell;
using MudBlazor.Services;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddMudServices();
builder.Services.AddScoped<Autosave>();
var app = builder.Build();
app.UseSecurityHeaders();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
await app.RunAsync();
