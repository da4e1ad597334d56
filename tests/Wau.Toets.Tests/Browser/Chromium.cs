using Microsoft.Playwright;

namespace Wau.Toets.Tests.Browser;

/// <summary>One Chromium for all browser tests; a test without it fails and says what to do.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Vlaggen =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        string pad = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } gekozen ? gekozen : "/usr/bin/chromium";
        Assert.True(File.Exists(pad), $"Chromium staat niet op {pad}. Draai ./eng/test.sh, of zet CHROMIUM_PATH naar een Chromium.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = pad, Args = Vlaggen, Headless = true });
    }

    /// <summary>A page that shows HTML at a width; it may not reach any network.</summary>
    public async Task<IPage> Toon(string html, int breed, bool metScript = true)
    {
        IBrowserContext context = await _browser!.NewContextAsync(
            new() { ViewportSize = new() { Width = breed, Height = 900 }, JavaScriptEnabled = metScript, BypassCSP = metScript, Offline = true });
        IPage pagina = await context.NewPageAsync();
        await pagina.SetContentAsync(html);
        return pagina;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
