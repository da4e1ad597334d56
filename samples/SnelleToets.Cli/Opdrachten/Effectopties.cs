using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Wau.Toets;
using Wau.Toets.Voorstellen;

namespace SnelleToets.Cli.Opdrachten;

/// <summary>The options of <c>toets</c> that ask for the effect of an amendment.</summary>
internal sealed class Effectopties
{
    private readonly Option<string?> _basis = new("--basis") { Description = "Het voorstel dat het amendement wijzigt: tekst, kst-XML of voorstel.v1 JSON. Het rapport gaat dan over het effect." };
    private readonly Option<string?> _antwoorden = new("--basis-antwoorden") { Description = "JSON met antwoorden over het voorstel zonder het amendement (antwoorden.v1)." };
    private readonly Option<string[]> _eerst = new("--eerst") { Description = "Een amendement dat al in het voorstel is verwerkt, of dat een subamendement wijzigt. Mag vaker, in volgorde.", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _naast = new("--naast") { Description = "Een ander amendement dat er ligt: wijzigt het dezelfde plaats? Mag vaker.", DefaultValueFactory = _ => [] };

    private readonly Option<string?> _inPlaatsVan = new("--in-plaats-van") { Description = "Een eerdere versie van het amendement: wat verandert de nieuwe versie?" };

    /// <summary>Adds what says on which proposal an amendment comes.</summary>
    public void VoegBasis(Command opdracht)
    {
        opdracht.Add(_basis);
        opdracht.Add(_antwoorden);
        opdracht.Add(_eerst);
    }

    /// <summary>Adds all of them.</summary>
    public void Voeg(Command opdracht)
    {
        VoegBasis(opdracht);
        opdracht.Add(_naast);
        opdracht.Add(_inPlaatsVan);
    }

    public void Controleer(CommandResult keuzes, bool interview, string? oordelen)
    {
        bool zonder = keuzes.GetValue(_basis) is null;
        if (zonder && (keuzes.GetValue(_antwoorden) is not null || keuzes.GetValue(_eerst)!.Length > 0 || (keuzes.GetValue(_naast)?.Length ?? 0) > 0 || keuzes.GetValue(_inPlaatsVan) is not null))
        {
            keuzes.AddError("--basis-antwoorden, --eerst, --naast en --in-plaats-van werken alleen samen met --basis.");
        }

        if (!zonder && (interview || oordelen is not null))
        {
            keuzes.AddError("--interview en --oordelen werken niet samen met --basis. Geef de antwoorden over het voorstel met --basis-antwoorden, en die over het amendement met --antwoorden.");
        }
    }

    public bool IsGevraagd(ParseResult keuzes) => keuzes.GetValue(_basis) is not null;

    /// <summary>What the effect is measured against; null when no effect is asked for.</summary>
    public async Task<Basis?> LeesAsync(ParseResult keuzes, Regelset set, Terminal terminal, CancellationToken stop)
    {
        if (keuzes.GetValue(_basis) is not { } pad)
        {
            return null;
        }

        Voorstel gelezen = ToetsOpdracht.Lees(await Invoerbestand.LeesAsync(pad, terminal, stop).ConfigureAwait(false), pad, null, terminal, Voorstelsoort.Beleidsvoorstel);
        Beleidsvoorstel voorstel = gelezen as Beleidsvoorstel ?? throw new Stop(Afloop.Onleesbaar, $"'{pad}' is geen beleidsvoorstel. Geef bij --basis het voorstel dat het amendement wijzigt.");
        Antwoorden? antwoorden = await ToetsOpdracht.AntwoordenAsync(keuzes.GetValue(_antwoorden), set, terminal, stop).ConfigureAwait(false);
        foreach (string eerder in keuzes.GetValue(_eerst)!)
        {
            voorstel = voorstel.Met(await AmendementAsync(eerder, terminal, stop).ConfigureAwait(false));
        }

        var naast = new List<Amendement>();
        foreach (string ander in keuzes.GetValue(_naast)!)
        {
            naast.Add(await AmendementAsync(ander, terminal, stop).ConfigureAwait(false));
        }

        Amendement? oud = keuzes.GetValue(_inPlaatsVan) is { } eerdere ? await AmendementAsync(eerdere, terminal, stop).ConfigureAwait(false) : null;
        return new(voorstel, antwoorden ?? Antwoorden.Geen, naast, oud);
    }

    public static ReadOnlyMemory<byte> Vorm(Effect effect, string formaat) => formaat switch
    {
        "json" => (byte[])[.. effect.ToJson().Span, (byte)'\n'],
        "html" => Encoding.UTF8.GetBytes(effect.ToHtml()),
        _ => Encoding.UTF8.GetBytes(effect.ToMarkdown()),
    };

    private static async Task<Amendement> AmendementAsync(string pad, Terminal terminal, CancellationToken stop) =>
        Als(ToetsOpdracht.Lees(await Invoerbestand.LeesAsync(pad, terminal, stop).ConfigureAwait(false), pad, null, terminal, Voorstelsoort.Amendement));

    private static Amendement Als(Voorstel voorstel) =>
        voorstel as Amendement ?? throw new Stop(Afloop.Onleesbaar, $"'{voorstel.Titel}' is geen amendement. Met --basis gaat het rapport over het effect van een amendement.");

    /// <summary>A proposal with its answers, and the other amendments to it.</summary>
    internal sealed record Basis(Beleidsvoorstel Voorstel, Antwoorden Antwoorden, IReadOnlyList<Amendement> Naast, Amendement? InPlaatsVan)
    {
        /// <summary>The effect; answers beside it hold from the amendment on.</summary>
        public Effect Maak(Regelset set, Voorstel stuk, Antwoorden? gegeven, DateOnly? peildatum) =>
            set.Effect(Voorstel, Als(stuk), Samen(stuk, gegeven), new() { Peildatum = peildatum }, Naast, InPlaatsVan);

        /// <summary>The proposal with the amendment.</summary>
        public Beleidsvoorstel Met(Voorstel stuk) => Voorstel.Met(Als(stuk));

        /// <summary>All answers; those beside the amendment hold from it on.</summary>
        public Antwoorden Samen(Voorstel stuk, Antwoorden? gegeven)
        {
            string? bij = Met(stuk).Wijzigingen[^1].Id;
            return Antwoorden with { Lijst = [.. Antwoorden.Lijst, .. (gegeven ?? Wau.Toets.Antwoorden.Geen).Lijst.Select(a => a with { Bij = a.Bij ?? bij })] };
        }
    }
}
