using System.Reflection;
using System.Runtime.CompilerServices;

namespace Wau.Toets.HouseTests.Api;

/// <summary>The name of a type as C# writes it, with the question marks of nullability where they are known.</summary>
internal static class Typenaam
{
    private static readonly NullabilityInfoContext Nullen = new();

    private static readonly Dictionary<Type, string> Trefwoorden = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
    };

    public static string Van(PropertyInfo eigenschap) => Van(eigenschap.PropertyType, Nullen.Create(eigenschap));

    public static string Van(ParameterInfo parameter) => Van(parameter.ParameterType, Nullen.Create(parameter));

    public static string Van(Type type, NullabilityInfo? nullen = null)
    {
        if (type.IsByRef)
        {
            return Van(type.GetElementType()!, nullen);
        }

        if (Nullable.GetUnderlyingType(type) is { } waarde)
        {
            return Van(waarde) + "?";
        }

        string vraagteken = nullen is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } && KanNullZijn(type) ? "?" : "";
        if (type.IsArray)
        {
            return $"{Van(type.GetElementType()!, nullen?.ElementType)}[]{vraagteken}";
        }

        if (Trefwoorden.TryGetValue(type, out string? trefwoord))
        {
            return trefwoord + vraagteken;
        }

        Type[] delen = type.GetGenericArguments();
        if (type.IsAssignableTo(typeof(ITuple)) && type.IsValueType && delen.Length > 1)
        {
            return $"({string.Join(", ", delen.Select(d => Van(d)))})";
        }

        string[] namen = [.. delen.Select((d, n) => Van(d, nullen is not null && n < nullen.GenericTypeArguments.Length ? nullen.GenericTypeArguments[n] : null))];
        return Naam(type, namen) + vraagteken;
    }

    /// <summary>A nested type stands after the type that holds it; each part has the type arguments that are its own.</summary>
    private static string Naam(Type type, ReadOnlySpan<string> delen)
    {
        Type? om = type.IsGenericParameter ? null : type.DeclaringType;
        int vanBuiten = om?.GetGenericArguments().Length ?? 0;
        string eigen = delen.Length > vanBuiten ? $"<{string.Join(", ", delen[vanBuiten..])}>" : "";
        return $"{(om is null ? "" : Naam(om, delen[..vanBuiten]) + ".")}{type.Name.Split('`')[0]}{eigen}";
    }

    /// <summary>Of a type parameter without a constraint nothing is known.</summary>
    private static bool KanNullZijn(Type type) => !type.IsValueType
        && (!type.IsGenericParameter || type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint));
}
