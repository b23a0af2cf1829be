using System.Collections.Frozen;

namespace LorStudio.Checks.Facts.Times;

/// <summary>Words with which a letter tells that writer and candidate worked together.</summary>
internal static class WorkWords
{
    public static FrozenSet<string> Together { get; } =
        WordSet.Of(
            """
            rotation rotated rotating clerkship elective externship observership internship sub-internship subinternship preceptorship
            placement supervised supervising supervisor supervise supervision attending worked working work preceptor precepted mentored
            taught teach knew known know observed observing observer joined watch watched spent spend trained training extern intern
            subintern student fellow scholar shadowed served assigned contact together
            """
        );
}
