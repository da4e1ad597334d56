using System.Reflection;
using System.Text.Json;
using Wau.Toets.Regels;

namespace Wau.Toets.Rapporten.Json;

/// <summary>Writes the receipt (<em>bewijs</em>): with what the report was made, and hashes over input and result.</summary>
internal sealed class Bewijsschrijver(Utf8JsonWriter json)
{
    /// <summary>Name and version of the engine.</summary>
    public static readonly string Motor = $"Wau.Toets/{typeof(Bewijsschrijver).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]}";

    /// <summary>Type and assembly of a rule in C#, as the receipt names them together.</summary>
    public static string Bron(Coderegel regel) => $"{Type(regel)}, {Assembly(regel)}";

    public void Schrijf(Toetsrapport rapport, Rapportdetail detail)
    {
        json.WriteStartObject("bewijs");
        json.WriteString("motor", Motor);
        json.WriteString("tekstSha256", rapport.Onderwerp.Sha256);
        if (detail == Rapportdetail.Volledig)
        {
            Invoer(rapport);
            Code(rapport);
            json.WriteString("resultaatSha256", JsonRenderer.ResultaatSha256(rapport));
            if (rapport.IsZonderPersonen)
            {
                json.WriteString("zonderPersonenSha256", JsonRenderer.Sha256(rapport));
            }

            Mens(rapport);
        }

        json.WriteEndObject();
    }

    private void Invoer(Toetsrapport rapport)
    {
        ReadOnlySpan<byte> invoer = Canoniek.Bytes(j =>
        {
            j.WriteStartObject();
            new Invoerschrijver(j).Velden(rapport);
            j.WriteEndObject();
        }).Span;
        json.WriteString("invoerSha256", Canoniek.Sha256(invoer));
        json.WriteStartObject("delen");
        foreach ((string naam, string hash) in Invoerdelen.Van(invoer))
        {
            json.WriteString(naam, hash);
        }

        json.WriteEndObject();
        json.Teksten("alineas", Invoerdelen.Alineas(rapport.Voorstel.Alineas));
        json.Lijst("antwoorden", rapport.Antwoorden.Lijst, a =>
        {
            json.Adres(a.Adres);
            json.WriteString("hash", Canoniek.Kort(Canoniek.Bytes(j =>
            {
                j.WriteStartObject();
                new Invoerschrijver(j).Antwoord(a, rapport.Regelset.Feiten);
                j.WriteEndObject();
            }).Span));
        });
    }

    /// <summary>Human judgement is no part of the result; it has a hash of its own.</summary>
    private void Mens(Toetsrapport rapport)
    {
        if (rapport.MenselijkOordeel is { } mens)
        {
            json.WriteString("menselijkOordeelSha256", Canoniek.Sha256(Canoniek.Bytes(j =>
            {
                j.WriteStartObject();
                new Oordeelschrijver(j, new(j, Rapportdetail.Volledig)).Velden(rapport, mens);
                j.WriteEndObject();
            }).Span));
        }
    }

    /// <summary>The rules that cannot be redone from data, by type and assembly.</summary>
    private void Code(Toetsrapport rapport)
    {
        Coderegel[] regels = [.. rapport.Regelset.Boek.Regels.OfType<Coderegel>()];
        if (regels.Length > 0)
        {
            json.Lijst("code", regels, r =>
            {
                json.WriteString("regel", r.Regel.Id);
                json.WriteString("type", Type(r));
                json.WriteString("assembly", Assembly(r));
            });
        }
    }

    private static string Type(Coderegel regel) => regel.Bron.GetType().FullName ?? regel.Bron.GetType().Name;

    private static string Assembly(Coderegel regel)
    {
        AssemblyName naam = regel.Bron.GetType().Assembly.GetName();
        return $"{naam.Name} {naam.Version}";
    }
}
