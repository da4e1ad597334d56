using SnelleToets.Cli;

return await Opdrachtregel.RunAsync(args, Terminal.Standaard).ConfigureAwait(false);
