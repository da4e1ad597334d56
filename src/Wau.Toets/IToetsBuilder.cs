namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What <c>AddToets()</c> gives, to add features to.</summary>
public interface IToetsBuilder
{
    /// <summary>The services being configured.</summary>
    IServiceCollection Services { get; }
}
