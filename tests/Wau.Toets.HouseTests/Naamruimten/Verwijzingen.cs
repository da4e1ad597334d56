using System.Reflection;
using System.Reflection.Emit;

namespace Wau.Toets.HouseTests.Naamruimten;

/// <summary>Which types of an assembly each type uses: in its shape, its signatures and its instructions, private ones included.</summary>
internal static class Verwijzingen
{
    private const BindingFlags Alles = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> Instructies = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => (int)(ushort)o.Value);

    /// <summary>Every pair once; nested and generated types count as the type that holds them.</summary>
    public static IEnumerable<(Type Van, Type Naar)> In(Assembly assembly) => assembly.GetTypes()
        .SelectMany(t => Genoemd(t).SelectMany(Delen).Where(g => g.Assembly == assembly).Select(g => (Van: Buitenste(t), Naar: Buitenste(g))))
        .Where(p => p.Van != p.Naar).Distinct().OrderBy(p => p.Van.FullName, StringComparer.Ordinal).ThenBy(p => p.Naar.FullName, StringComparer.Ordinal);

    public static Type Buitenste(Type type) => type.DeclaringType is { } om ? Buitenste(om) : type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<Type> Delen(Type? type)
    {
        if (type is null || type.IsGenericParameter)
        {
            return [];
        }

        return type.HasElementType ? Delen(type.GetElementType()) : type.GetGenericArguments().SelectMany(Delen).Append(type);
    }

    private static IEnumerable<Type?> Genoemd(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.CustomAttributes.Select(a => a.AttributeType),
        .. type.GetFields(Alles).Select(f => f.FieldType),
        .. type.GetMethods(Alles).SelectMany(m => Genoemd(m).Append(m.ReturnType)),
        .. type.GetConstructors(Alles).SelectMany(Genoemd),
    ];

    private static IEnumerable<Type?> Genoemd(MethodBase methode)
    {
        IEnumerable<Type?> vorm = methode.GetParameters().Select(p => p.ParameterType);
        return methode.GetMethodBody() is { } lichaam
            ? [.. vorm, .. lichaam.LocalVariables.Select(l => l.LocalType), .. Uit(methode, lichaam.GetILAsByteArray()!)]
            : vorm;
    }

    private static IEnumerable<Type?> Uit(MethodBase methode, byte[] il)
    {
        Type[]? vanType = methode.DeclaringType is { IsGenericType: true } t ? t.GetGenericArguments() : null;
        Type[]? vanMethode = methode.IsGenericMethod ? methode.GetGenericArguments() : null;
        int plaats = 0;
        while (plaats < il.Length)
        {
            int code = il[plaats++];
            OpCode instructie = Instructies[code == 0xfe ? 0xfe00 | il[plaats++] : code];
            if (instructie.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                MemberInfo lid = methode.Module.ResolveMember(BitConverter.ToInt32(il, plaats), vanType, vanMethode)!;
                foreach (Type? genoemd in Genoemd(lid))
                {
                    yield return genoemd;
                }
            }

            plaats += Lengte(instructie.OperandType, il, plaats);
        }
    }

    private static IEnumerable<Type?> Genoemd(MemberInfo lid) => lid switch
    {
        Type type => [type],
        FieldInfo veld => [veld.DeclaringType, veld.FieldType],
        MethodInfo methode => [methode.DeclaringType, methode.ReturnType, .. methode.IsGenericMethod ? methode.GetGenericArguments() : []],
        _ => [lid.DeclaringType],
    };

    private static int Lengte(OperandType operand, byte[] il, int plaats) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, plaats)),
        _ => 4,
    };
}
