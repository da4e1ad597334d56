using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Wau.Toets.HouseTests.Api;

/// <summary>Writes the public surface of an assembly as text that reads like C#: sorted, the same on every machine.</summary>
internal static class Apitekst
{
    private const BindingFlags Eigen = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Van(Assembly assembly)
    {
        var uit = new StringBuilder();
        foreach (IGrouping<string, Type> groep in assembly.GetExportedTypes().GroupBy(t => t.Namespace ?? "", StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            uit.Append(uit.Length > 0 ? "\n" : "").Append(CultureInfo.InvariantCulture, $"namespace {groep.Key}\n");
            foreach (Type type in groep.OrderBy(t => Typenaam.Van(t), StringComparer.Ordinal))
            {
                uit.Append('\n').Append(Kop(type)).Append('\n');
                foreach (string lid in Leden(type))
                {
                    uit.Append("    ").Append(lid).Append('\n');
                }
            }
        }

        return uit.ToString();
    }

    private static string Kop(Type type)
    {
        string eigenschappen = type.IsEnum || type.IsInterface ? "" : type.IsValueType ? (HeeftAttribuut(type, "IsReadOnlyAttribute") ? "readonly " : "")
            : type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        string soort = type.IsEnum ? "enum" : type.IsInterface ? "interface" : (IsRecord(type) ? "record " : "") + (type.IsValueType ? "struct" : "class");
        string[] basis = [.. Basis(type)];
        return $"public {eigenschappen}{soort.Replace("record class", "record", StringComparison.Ordinal)} {Typenaam.Van(type)}{(basis.Length > 0 ? " : " + string.Join(", ", basis) : "")}{Voorwaarden(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Basis(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetUnderlyingType(type) == typeof(int) ? [] : [Typenaam.Van(Enum.GetUnderlyingType(type))];
        }

        IEnumerable<Type> klasse = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? [b] : [];
        HashSet<Type> geerfd = [.. type.BaseType?.GetInterfaces() ?? [], .. type.GetInterfaces().SelectMany(i => i.GetInterfaces())];
        IEnumerable<string> interfaces = type.GetInterfaces()
            .Where(i => i.IsPublic && !geerfd.Contains(i) && !(IsRecord(type) && i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Select(i => Typenaam.Van(i)).Order(StringComparer.Ordinal);
        return klasse.Select(k => Typenaam.Van(k)).Concat(interfaces);
    }

    private static IEnumerable<string> Leden(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture)}");
        }

        return type.GetFields(Eigen).Where(f => IsZichtbaar(f.Attributes)).OrderBy(f => f.Name, StringComparer.Ordinal).Select(Veld)
            .Concat(Gesorteerd(type.GetConstructors(Eigen).Where(c => IsZichtbaar(c) && !IsGemaakt(c)), c => $"{Zicht(c)}{type.Name.Split('`')[0]}({Parameters(c)});"))
            .Concat(Gesorteerd(type.GetProperties(Eigen).Where(p => p.GetAccessors(nonPublic: true).Any(IsZichtbaar) && p.Name != "EqualityContract"), Eigenschap))
            .Concat(Gesorteerd(type.GetEvents(Eigen).Where(e => IsZichtbaar(e.AddMethod!)), e => $"event {Typenaam.Van(e.EventHandlerType!)} {e.Name};"))
            .Concat(Gesorteerd(type.GetMethods(Eigen).Where(m => IsZichtbaar(m) && !IsGemaakt(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal))), Methode));
    }

    private static IEnumerable<string> Gesorteerd<T>(IEnumerable<T> leden, Func<T, string> schrijf)
        where T : MemberInfo => leden.Select(l => (l.Name, Tekst: schrijf(l))).OrderBy(l => l.Name, StringComparer.Ordinal).ThenBy(l => l.Tekst, StringComparer.Ordinal).Select(l => l.Tekst);

    private static string Veld(FieldInfo veld) => veld.IsLiteral
        ? $"const {Typenaam.Van(veld.FieldType)} {veld.Name} = {Waarde(veld.GetRawConstantValue())};"
        : $"{(veld.IsStatic ? "static " : "")}{(veld.IsInitOnly ? "readonly " : "")}{Typenaam.Van(veld.FieldType)} {veld.Name};";

    private static string Eigenschap(PropertyInfo eigenschap)
    {
        MethodInfo wijze = eigenschap.GetAccessors(nonPublic: true).First(IsZichtbaar);
        string verplicht = HeeftAttribuut(eigenschap, "RequiredMemberAttribute") ? "required " : "";
        ParameterInfo[] index = eigenschap.GetIndexParameters();
        string naam = index.Length > 0 ? $"this[{string.Join(", ", index.Select(Parameter))}]" : eigenschap.Name;
        string lezen = eigenschap.GetMethod is { } g && IsZichtbaar(g) ? "get; " : "";
        string schrijven = eigenschap.SetMethod is { } s && IsZichtbaar(s) ? (IsInit(s) ? "init; " : "set; ") : "";
        return $"{Zicht(wijze)}{Aard(wijze)}{verplicht}{Typenaam.Van(eigenschap)} {naam} {{ {lezen}{schrijven}}}";
    }

    private static string Methode(MethodInfo methode)
    {
        string generiek = methode.IsGenericMethod ? $"<{string.Join(", ", methode.GetGenericArguments().Select(a => a.Name))}>" : "";
        return $"{Zicht(methode)}{Aard(methode)}{Typenaam.Van(methode.ReturnParameter)} {methode.Name}{generiek}({Parameters(methode)}){Voorwaarden(methode.IsGenericMethod ? methode.GetGenericArguments() : [])};";
    }

    private static string Aard(MethodInfo m) => m.DeclaringType!.IsInterface && m.IsAbstract ? ""
        : m.IsStatic ? "static "
        : m.IsAbstract ? "abstract "
        : m.GetBaseDefinition().DeclaringType != m.DeclaringType ? (m.IsFinal ? "sealed override " : "override ")
        : m.IsVirtual && !m.IsFinal ? "virtual " : "";

    private static string Parameters(MethodBase methode) =>
        (HeeftAttribuut(methode, nameof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", methode.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo p)
    {
        string wijze = p.IsOut ? "out " : p.ParameterType.IsByRef ? (p.IsIn ? "in " : "ref ")
            : HeeftAttribuut(p, nameof(ParamArrayAttribute)) || HeeftAttribuut(p, "ParamCollectionAttribute") ? "params " : "";
        return $"{wijze}{Typenaam.Van(p)} {p.Name}{(p.HasDefaultValue ? $" = {Waarde(p.RawDefaultValue, p.ParameterType)}" : "")}";
    }

    private static string Voorwaarden(Type[] soorten) => string.Concat(soorten.Where(s => s.IsGenericParameter).Select(Voorwaarde));

    private static string Voorwaarde(Type soort)
    {
        GenericParameterAttributes eisen = soort.GenericParameterAttributes;
        bool isStruct = eisen.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string[] alle =
        [
            .. eisen.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. isStruct ? ["struct"] : Array.Empty<string>(),
            .. soort.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(c => Typenaam.Van(c)).Order(StringComparer.Ordinal),
            .. eisen.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"] : Array.Empty<string>(),
        ];
        return alle.Length == 0 ? "" : $" where {soort.Name} : {string.Join(", ", alle)}";
    }

    private static string Waarde(object? waarde, Type? type = null) => waarde switch
    {
        null => type is { IsValueType: true } && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string tekst => $"\"{tekst}\"",
        bool b => b ? "true" : "false",
        _ when type is { IsEnum: true } => $"{type.Name}.{Enum.ToObject(type, waarde)}",
        _ => Convert.ToString(waarde, CultureInfo.InvariantCulture)!,
    };

    private static string Zicht(MethodBase methode) => methode.IsPublic ? "" : "protected ";

    private static bool IsZichtbaar(MethodBase m) => m.IsPublic || ((m.IsFamily || m.IsFamilyOrAssembly) && m.DeclaringType is { IsSealed: false });

    private static bool IsZichtbaar(FieldAttributes a) => (a & FieldAttributes.FieldAccessMask) == FieldAttributes.Public;

    private static bool IsInit(MethodInfo s) => s.ReturnParameter.GetRequiredCustomModifiers().Any(m => string.Equals(m.Name, "IsExternalInit", StringComparison.Ordinal));

    private static bool IsGemaakt(MethodBase m) => HeeftAttribuut(m, nameof(CompilerGeneratedAttribute));

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is { } m && IsGemaakt(m));

    private static bool HeeftAttribuut(MemberInfo lid, string naam) => lid.CustomAttributes.Any(a => string.Equals(a.AttributeType.Name, naam, StringComparison.Ordinal));

    private static bool HeeftAttribuut(ParameterInfo p, string naam) => p.CustomAttributes.Any(a => string.Equals(a.AttributeType.Name, naam, StringComparison.Ordinal));
}
