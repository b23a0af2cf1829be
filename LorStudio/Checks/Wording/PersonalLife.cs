namespace LorStudio.Checks.Wording;

/// <summary>The candidate's family, faith, hobbies and health; a patient's are not meant.</summary>
internal static class PersonalLife
{
    private const string Message = "“{0}” is about the candidate's personal life; consider leaving it out.";

    private static readonly Rule Rule = new(
        "wording.personal-life",
        Severity.Warning,
        "Personal life says nothing of the work, and is told of some candidates more than of others (Trix and Psenka 2003)."
    );

    public static IReadOnlyList<WordingPhrase> All { get; } =
    [
        Of(
            "his|her|their @kinly? @kinly? @kinly? @kin; @kin",
            """
            family medicine|practice|physician|physicians|doctor|history|histories|meeting|meetings|conference|conferences|centered|planning|med|communication|counseling|discussions|discussion|systems|oriented|residency|tree|visits|name|names
            his|her|their ..2 family medicine|practice|physician|physicians|doctor|history|histories|meeting|meetings|conference|conferences|centered|planning|med|communication|counseling|discussions|discussion|systems|oriented|residency|visits|name|names
            his|her|their ..2 child|baby|infant|newborn|toddler|mother psychiatry|neurology|abuse|health|life|protection|care|development|unit|nursery|rotation|clinic|tongue|visits
            his|her|their mother tongue; his|her|their sister hospital|institution|clinic|program
            """,
            """
            She balances residency applications with her two young children.
            Dr. Chen and her husband moved here last year.
            Dr. Chen's children attend school nearby.
            Her husband is a local teacher.
            She is here without her family.
            She follows in her father's footsteps.
            """,
            """
            A patient's husband asked her to call his sister.
            She called her husband and explained the plan.
            A 62-year-old woman came in with dyspnea. Dr. Chen noticed the swelling. She asked about her daughter.
            On her family medicine rotation she saw twelve patients a day.
            She sat with a widower and his son.
            Mei Chen (Chen is her family name) joined us.
            Dr. Chen sat with an old woman. Her husband had died in March.
            Her family meetings were models of clarity.
            She cared for patients and their families.
            """,
            IsKin
        ),
        Of(
            "has|have ..3 children|kids|sons|daughters|twins at home; has|have ..3 children|kids|sons|daughters|twins $; married; divorced; widowed; newlywed|newlyweds; engaged to be|her|his|marry; a|an single|working|devoted|new|young mother|father|parent|mom|dad; mother|father|parent|mom|dad of ..2 children|kids|sons|daughters|twins|two|three|four|five|one|boys|girls|toddlers; a|the loving|devoted|dedicated|good|caring|proud|busy wife|husband|mother|father|parent; a wife|husband|mother|father|parent and",
            "married couple|man|woman|patient",
            """
            She is married and lives nearby.
            Dr. Chen is a devoted mother.
            She is a mother of three.
            Dr. Chen, a mother of two, never missed a shift.
            """,
            """
            She counseled a mother of three who was afraid of surgery.
            A married couple came to the clinic.
            A woman who had just divorced told her of chest pain.
            """,
            IsOfSubject
        ),
        Of(
            "as a|an ..3 mother|father|parent|wife|husband|mom|dad; as a|an ..3 mother|father|parent of ..2 children|kids|sons|daughters|twins|two|three|four|five|one|boys|girls; being a|an ..3 mother|father|parent|wife|husband; maternity|paternity|parental leave; his|her|their own? pregnancy|wedding|marriage|divorce|honeymoon; gave|giving birth; expecting her|his|their|a ..1 child|baby; raising|raises|raised ..2 children|kids|family|sons|daughters|twins|child|son|daughter; while|though|although|heavily|visibly|being|months|weeks pregnant",
            "as a|an ..3 mother|father|parent would|might; pregnant patient|patients|woman|women|mother|mothers",
            """
            As a mother of two, she manages her time well.
            A patient thanked her by name. She does all this as a mother of two small children.
            She worked until the week before her maternity leave.
            She excelled while pregnant.
            Raising two children, Dr. Chen has learned to plan.
            """,
            """
            She counseled a woman who was eight weeks pregnant.
            Her patient asked about maternity leave.
            She spoke to him as a father.
            """,
            IsOfNobodyElse
        ),
        Of(
            """
            his|her|their ..2 church|faith|mosque|synagogue|parish|congregation|religion|bible|prayers|ministry
            man|woman|person of great|deep|strong? faith|god
            active|member|leader|volunteer|serves|served|sings|sang|teaches|deacon in|of|at ..3 church|mosque|synagogue|parish|congregation|choir|ministry
            devout|practicing|observant|committed christian|muslim|catholic|jew|hindu|buddhist|sikh|mormon
            hobby|hobbies|pastime|pastimes
            his|her|their free|spare|leisure time ..2 enjoys|plays|likes|loves|paints|cooks|hikes|runs|sings|dances|gardens|travels|bakes|swims|enjoy|play|like|love|paint|cook|hike|run|sing|dance|travel|bake|swim|is|are
            outside of? work|medicine|hospital|clinic ..2 enjoys|plays|likes|loves|paints|cooks|hikes|runs|sings|dances|gardens|travels|bakes|swims|enjoy|play|like|love|paint|cook|hike|run|sing|dance|travel|bake|swim
            outside of? the hospital|clinic ..2 enjoys|plays|likes|loves|paints|cooks|hikes|runs|sings|dances|gardens|travels|bakes|swims|enjoy|play|like|love|paint|cook|hike|run|sing|dance|travel|bake|swim
            avid|keen|amateur|competitive reader|runner|cyclist|hiker|gardener|cook|photographer|swimmer|musician|pianist|violinist|painter|athlete|dancer|traveler|golfer|climber|skier|chess|tennis|soccer
            enjoys|loves|likes ..1 cooking|hiking|painting|running|traveling|travel|gardening|yoga|dancing|swimming|photography|soccer|basketball|tennis|chess|baking|cycling|camping|fishing|skiing|surfing|knitting
            """,
            "his|her|their ..2 faith in",
            """
            She is active in her church.
            A woman thanked her. She is a person of deep faith and active in her church.
            Her hobbies include hiking.
            A woman of strong faith, she is calm in crises.
            In her free time she enjoys painting.
            Dr. Chen is an avid runner.
            """,
            """
            She organized blood pressure checks at a local church.
            A patient's faith forbade transfusion.
            I have every faith in her.
            Her faith in the team is returned.
            In her free time she read about the case.
            """,
            IsOfNobodyElse
        ),
        Of(
            """
            his|her|their own ..1 illness|cancer|disability|depression|anxiety|disease|surgery|diagnosis|diabetes|chemotherapy|recovery|disorder|miscarriage
            despite|through|during|battling|managing|overcame|overcoming|of|with|and his|her|their ..1 illness|disability|dyslexia|adhd|depression|cancer|disorder|stutter|impairment|epilepsy|pregnancy
            despite|through|during|battling|managing his|her|their ..1 health problems|issues|condition|struggles|challenges
            suffers|suffered from; battled|battling|survived ..1 cancer|illness|depression|leukemia|lymphoma; cancer survivor; uses|used a wheelchair|hearing
            is|was|been diagnosed with; is|was dyslexic|disabled|deaf|blind|bipolar|depressed|hospitalized|wheelchair; recovering|recovered from ..2 illness|surgery|cancer|accident|injury|depression
            """,
            "",
            """
            Despite her illness she finished the rotation.
            She suffers from migraines but never missed a day.
            Dr. Chen was diagnosed with leukemia in her second year.
            """,
            """
            A man came in who suffers from migraines.
            She explained the risks of his illness.
            The patient was diagnosed with lupus on her advice.
            She survived the night shift on coffee.
            """,
            IsOfSubjectOrTheirs
        ),
    ];

    private static bool IsKin(CheckedSection section, Mentions who, int first, int last)
    {
        var owner = first;
        while (owner > 0 && who[owner] is not (Who.Candidate or Who.Candidates) && first - owner < 4)
        {
            owner--;
            if (
                section.Words[owner].Sentence != section.Words[first].Sentence
                || (who[owner] is Who.Nobody && !WordLists.All["kinly"].Contains(section.Words[owner].Folded))
            )
            {
                return false;
            }
        }

        if (who[owner] is not Who.Candidates)
        {
            return false;
        }

        // "Dr. Chen and her husband".
        if (owner > 1 && section.Words[owner - 1].Folded is "and" && who[owner - 2] is Who.Candidate)
        {
            return who.IsNamed(owner - 2) || who.IsCertain(owner - 2);
        }

        return !IsSpokenTo(section, owner) && Life.IsOfCandidate(section, who, owner, last, ofKin: true);
    }

    /// <summary>"called her husband", "explained the plan to her husband": a patient's. "Told me of her husband" is not.</summary>
    private static bool IsSpokenTo(CheckedSection section, int owner)
    {
        var start = section.Sentences[section.Words[owner].Sentence].FirstWord;
        for (var at = owner - 1; at >= Math.Max(start, owner - 5); at--)
        {
            if (WordLists.Talk.Contains(section.Words[at].Folded))
            {
                return section.Words[at + 1].Folded is not ("me" or "us");
            }
        }

        return false;
    }

    private static bool IsOfSubject(CheckedSection section, Mentions who, int first, int last) =>
        !IsOfOtherGender(who, first, last)
        && (Speaks.Of(About.Subject, section, who, first, last) || IsApposed(section, who, first, last))
        && Life.IsOfCandidate(section, who, first, last);

    /// <summary>"Dr. Chen, a mother of two," or "A mother of two, she".</summary>
    private static bool IsApposed(CheckedSection section, Mentions who, int first, int last)
    {
        var start = section.Sentences[section.Words[first].Sentence].FirstWord;
        for (var at = first - 1; at >= Math.Max(start, first - 3); at--)
        {
            if (who[at] is Who.Candidate)
            {
                return section.Prose.GapAfter(at).Contains(',');
            }
        }

        return first - start <= 2 && section.Prose.GapAfter(last).Contains(',');
    }

    private static bool IsOfNobodyElse(CheckedSection section, Mentions who, int first, int last) =>
        !IsOfOtherGender(who, first, last) && Life.IsOfCandidate(section, who, first, last);

    /// <summary>She is no father.</summary>
    private static bool IsOfOtherGender(Mentions who, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (who.IsOpposite(at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSubjectOrTheirs(CheckedSection section, Mentions who, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (who[at] is Who.Candidates)
            {
                return Life.IsOfCandidate(section, who, first, last);
            }
        }

        return Speaks.Of(About.Subject, section, who, first, last) && Life.IsOfCandidate(section, who, first, last);
    }

    private static WordingPhrase Of(
        string phrases,
        string except,
        string flags,
        string leaves,
        Func<CheckedSection, Mentions, int, int, bool> also
    ) => WordingPhrase.Of(Rule, Message, About.Anyone, phrases, except, flags, leaves) with { Also = also };
}
