namespace Wau.Toets.Rapporten;
internal static class JsonRenderer { public static ReadOnlyMemory<byte> Render(Toetsrapport rapport, Rapportdetail detail) => default; }
