using LorStudio.CaseFiles;
using LorStudio.Cases;
using LorStudio.Drafting;
using LorStudio.Letters;
using LorStudio.Markup;

namespace LorStudio.Commands;

/// <summary>Writes letters on all cores and tells of them in the order they were asked for.</summary>
/// <param name="today">The date of a letter whose draft bears none.</param>
internal sealed class LetterBatch(CompetencyOrder order, DateOnly today, CommandStreams streams)
{
    private readonly Lock _telling = new();

    /// <summary>Writes every letter that can be written; returns how many could not.</summary>
    public async Task<int> WriteAsync(IReadOnlyList<LetterTarget> targets, CancellationToken cancellation)
    {
        var outcomes = new Outcome?[targets.Count];
        var progress = new Progress(targets.Count, streams);
        var told = 0;
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancellation,
        };
        await Parallel.ForAsync(
            0,
            targets.Count,
            options,
            async (i, cancellation) =>
            {
                var outcome = await WriteOneAsync(targets[i], cancellation);
                lock (_telling)
                {
                    outcomes[i] = outcome;
                    for (progress.Clear(); told < outcomes.Length && outcomes[told] is { } next; told++)
                    {
                        Tell(targets[told], next);
                    }

                    if (targets.Count > 1)
                    {
                        progress.Step(Path.GetFileName(targets[i].Path));
                    }
                }
            }
        );
        progress.Clear();
        return outcomes.Count(outcome => outcome is not { Written: true });
    }

    private void Tell(LetterTarget target, Outcome outcome)
    {
        foreach (var message in outcome.Messages)
        {
            streams.Say(target.CaseFile, message);
        }

        if (outcome.Written)
        {
            streams.Output.WriteLine(target.Path);
        }
    }

    private async Task<Outcome> WriteOneAsync(LetterTarget target, CancellationToken cancellation)
    {
        var read = await GivenFiles.ReadAsync(target.CaseFile, cancellation);
        var messages = GivenFiles.Messages(read);
        if (!read.Succeeded)
        {
            return new(Written: false, messages);
        }

        try
        {
            var document = LetterComposer.Compose(read.Contents.Facts, read.Contents.Draft, order, today);
            var letter = target.Format.Write(document, LetterStyle.Standard);
            await WholeFile.WriteAsync(target.Path, letter.Bytes, cancellation);
            return new(
                Written: true,
                [
                    .. messages,
                    .. NameOf(target),
                    .. PlainMarkup(read.Contents.Draft),
                    .. letter.Warnings.Select(w => $"warning: {w.Message}"),
                ]
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(Written: false, [.. messages, $"error: {target.Path} cannot be written: {fault.Message}"]);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever one letter runs into, the others are still written.
            return new(Written: false, [.. messages, $"error: this letter cannot be laid out: {fault.Message}"]);
        }
    }

    private static string[] NameOf(LetterTarget target) =>
        target.IsRenamed
            ? [$"warning: the letter is named {Path.GetFileName(target.Path)}, as another case file has the same name."]
            : [];

    private static IEnumerable<string> PlainMarkup(Draft draft) =>
        from section in draft.Sections
        from what in UnprintedMarkup.In(section.Text)
        select $"warning: {section.Key.FullName()}: {what} is printed as its plain text.";

    private sealed record Outcome(bool Written, IReadOnlyList<string> Messages);
}
