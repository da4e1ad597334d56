using System.Globalization;
using System.Text;
using Wau.Toets.Invoer;
using Wau.Toets.Rapporten.Json;

namespace Wau.Toets.Rapporten.Herleiden;

/// <summary>Finds the places where two JSON values differ. Items of a list are matched by their id, rule or address when all have one.</summary>
/// <param name="negeerToevoegingen">True to leave out properties that only the new value has: a newer version writes more.</param>
internal sealed class Jsonverschil(bool negeerToevoegingen)
{
    private const int LangsteWaarde = 120;

    private readonly List<Herleidverschil> _eerste = [];

    /// <summary>Number of places that differ.</summary>
    public int Aantal { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<Herleidverschil> Eerste => _eerste;

    public void Vergelijk(string pad, Jsonwaarde? was, Jsonwaarde? wordt)
    {
        switch (was, wordt)
        {
            case (null, null):
            case (null, not null) when negeerToevoegingen:
                break;
            case ({ Soort: Jsonsoort.Object }, { Soort: Jsonsoort.Object }):
                Object(pad, was, wordt);
                break;
            case ({ Soort: Jsonsoort.Lijst }, { Soort: Jsonsoort.Lijst }):
                Lijst(pad, was, wordt);
                break;
            default:
                if (was is null || wordt is null || !Canoniek.Bytes(was).Span.SequenceEqual(Canoniek.Bytes(wordt).Span))
                {
                    Meld(pad, was, wordt);
                }

                break;
        }
    }

    private void Object(string pad, Jsonwaarde was, Jsonwaarde wordt)
    {
        foreach ((string naam, Jsonwaarde waarde) in was.Velden)
        {
            Vergelijk($"{pad}.{naam}", waarde, wordt.Veld(naam));
        }

        foreach ((string naam, Jsonwaarde waarde) in wordt.Velden)
        {
            if (was.Veld(naam) is null)
            {
                Vergelijk($"{pad}.{naam}", null, waarde);
            }
        }
    }

    private void Lijst(string pad, Jsonwaarde was, Jsonwaarde wordt)
    {
        if (Sleutels(was) is not { } oud || Sleutels(wordt) is not { } nieuw)
        {
            for (int i = 0; i < Math.Max(was.Items.Count, wordt.Items.Count); i++)
            {
                Item(Plaats(pad, i), was.Items.ElementAtOrDefault(i), wordt.Items.ElementAtOrDefault(i));
            }

            return;
        }

        if (!oud.Keys.Where(nieuw.ContainsKey).SequenceEqual(nieuw.Keys.Where(oud.ContainsKey), StringComparer.Ordinal))
        {
            Aantal++;
            Voeg(new(Herleidsoort.Uitslag, "De volgorde is anders.", pad));
        }

        foreach ((string sleutel, Jsonwaarde item) in oud)
        {
            Item($"{pad}[{sleutel}]", item, nieuw.GetValueOrDefault(sleutel));
        }

        foreach ((string sleutel, Jsonwaarde item) in nieuw.Where(n => !oud.ContainsKey(n.Key)))
        {
            Item($"{pad}[{sleutel}]", null, item);
        }
    }

    /// <summary>An item more is never an addition to the format.</summary>
    private void Item(string pad, Jsonwaarde? was, Jsonwaarde? wordt)
    {
        if (was is null)
        {
            Meld(pad, was, wordt);
        }
        else
        {
            Vergelijk(pad, was, wordt);
        }
    }

    /// <summary>The items by what names them, in order; null when an item has no name or shares it.</summary>
    private static OrderedDictionary<string, Jsonwaarde>? Sleutels(Jsonwaarde lijst)
    {
        var uit = new OrderedDictionary<string, Jsonwaarde>(StringComparer.Ordinal);
        return lijst.Items.TrueForAll(i => Sleutel(i) is { } sleutel && uit.TryAdd(sleutel, i)) ? uit : null;
    }

    private static string? Sleutel(Jsonwaarde item)
    {
        string? naam = item.Veld("id")?.Tekst ?? item.Veld("regel")?.Tekst ?? item.Veld("feit")?.Tekst;
        return naam is null ? null : item.Veld("voor") is { } voor ? $"{naam}@{voor.Tekst}" : naam;
    }

    private static string Plaats(string pad, int i) => string.Create(CultureInfo.InvariantCulture, $"{pad}[{i}]");

    private void Meld(string pad, Jsonwaarde? was, Jsonwaarde? wordt)
    {
        Aantal++;
        Voeg(new(Herleidsoort.Uitslag, was is null ? "Dit is erbij gekomen." : wordt is null ? "Dit is er niet meer." : "Dit is anders.", pad, Tekst(was), Tekst(wordt)));
    }

    private void Voeg(Herleidverschil verschil)
    {
        if (_eerste.Count < Herleiding.MeesteUitslagverschillen)
        {
            _eerste.Add(verschil);
        }
    }

    private static string? Tekst(Jsonwaarde? waarde)
    {
        string? json = waarde is null ? null : Encoding.UTF8.GetString(Canoniek.Bytes(waarde).Span);
        return json is { Length: > LangsteWaarde } ? string.Concat(json.AsSpan(0, LangsteWaarde), "…") : json;
    }
}
