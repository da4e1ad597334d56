using Wau.Toets.Feiten;
using Wau.Toets.Regels;
using Wau.Toets.Toetsing;
namespace Wau.Toets.Tests.Toetsing.Voltooien;
public sealed class TmpTests {
  [Fact] public void Tmp() {
    var w = new Willekeurig(50); var set = Volledigheid.Rechtstreeks(w); var bekend = w.Gedeeltelijk();
    var sb = new System.Text.StringBuilder();
    foreach (var b in bekend) sb.AppendLine($"{b.Key} = {b.Value} {string.Join('|', Willekeurig.Punten(b.Value))}");
    foreach (var r in set.Regels.Where(r => r.Aspect=="v")) { sb.AppendLine($"{r.Id} toep {D(r.VanToepassing)}"); foreach (var t in r.Trappen) sb.AppendLine($"   {t.Verliest} {t.Ernst} als {D(t.Als)}"); }
    var uit = set.Beoordeel(w.Kijk(bekend)); foreach (var r in set.Regels) sb.AppendLine($"{r.Id} {r.Aspect} {uit.Regels[r.Id].Uitkomst} {uit.Regels[r.Id].Punten}");
    throw new InvalidOperationException(sb.ToString()); }
  static string D(Knoop? k) => k switch { null => "-", Vast v => v.Waarde switch { Getallen g => string.Join("|", g.Waarden.Delen), Datums d => string.Join("|", d.Waarden.Delen), _ => v.Waarde.ToString()! }, Feitverwijzing f => f.Feit.Id, IsEenVan e => $"{D(e.Links)} in {D(new Vast(e.Lijst))}", IsKleiner e => $"({D(e.Links)} < {D(e.Rechts)} {e.OfGelijk})", _ => $"{k.GetType().Name}({string.Join(", ", k.Delen.Select(D))})" };
}
