using Wau.Toets.Invoer;
using Wau.Toets.Signalen.Zoeken;

namespace Wau.Toets.Pakketten;

/// <summary>Checks phrases one by one.</summary>
internal sealed class Frasecontrole(Pakketcontext context)
{
    public void Controleer(Jsonwaarde? frasen)
    {
        foreach (Jsonwaarde frase in (frasen?.Items ?? []).Where(f => f.Soort == Jsonsoort.Tekst))
        {
            if (Frase.Lees(frase.Tekst, out string fout) is null)
            {
                context.Fout("0014", $"De frase '{frase.Tekst}' is niet te lezen: {fout}.", frase);
            }
        }
    }
}
