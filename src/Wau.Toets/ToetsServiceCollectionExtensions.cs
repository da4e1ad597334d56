using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wau.Toets;
using Wau.Toets.Signalen.Meelezen;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Wau.Toets with dependency injection.</summary>
public static class ToetsServiceCollectionExtensions
{
    /// <summary>
    /// Registers the built-in rule set <c>snelle-toets</c> as a <see cref="Regelset"/> singleton, also keyed by its name.
    /// </summary>
    /// <remarks>Calling it twice is harmless. A <see cref="Regelset"/> registered earlier stays the default.</remarks>
    /// <param name="services">The services.</param>
    public static IToetsBuilder AddToets(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => Regelsets.SnelleToets);
        services.TryAddKeyedSingleton("snelle-toets", (_, _) => Regelsets.SnelleToets);
        return new ToetsBuilder(services);
    }

    /// <summary>Registers another rule set under its name.</summary>
    /// <param name="builder">What <see cref="AddToets"/> gave.</param>
    /// <param name="regelset">The rule set, built and therefore valid.</param>
    /// <exception cref="ArgumentException">A rule set with this name is registered already.</exception>
    public static IToetsBuilder AddRegelset(this IToetsBuilder builder, Regelset regelset)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(regelset);
        if (builder.Services.Any(s => s.IsKeyedService && s.ServiceType == typeof(Regelset) && Equals(s.ServiceKey, regelset.Naam)))
        {
            throw new ArgumentException($"A rule set named '{regelset.Naam}' is registered already; give this one another name with RegelsetBuilder.WithNaam.", nameof(regelset));
        }

        builder.Services.AddKeyedSingleton(regelset.Naam, regelset);
        return builder;
    }

    /// <summary>Registers another reader as an <see cref="IMeelezer"/> singleton; inject <c>IEnumerable&lt;IMeelezer&gt;</c> and give it to <see cref="Regelset.LaatMeelezenAsync"/>.</summary>
    /// <typeparam name="T">The reader.</typeparam>
    /// <param name="builder">What <see cref="AddToets"/> gave.</param>
    public static IToetsBuilder AddMeelezer<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(this IToetsBuilder builder)
        where T : class, IMeelezer
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IMeelezer, T>());
        return builder;
    }

    private sealed record ToetsBuilder(IServiceCollection Services) : IToetsBuilder;
}
