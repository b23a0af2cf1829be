namespace LorStudio.Checks.Language.Words;

/// <summary>What a word can be. Most words can be several things.</summary>
[Flags]
internal enum WordKinds : long
{
    None = 0,

    /// <summary>The, a, this, my, no, …</summary>
    Determiner = 1 << 0,

    /// <summary>These, several, two, … of which only a plural can follow; digits from 2 on.</summary>
    PluralDeterminer = 1 << 1,

    /// <summary>A, each, every, … of which only a singular can follow.</summary>
    SingularDeterminer = 1 << 2,
    Possessive = 1 << 3,
    Preposition = 1 << 4,

    /// <summary>That, when, because, …: a clause begins behind it.</summary>
    Subordinator = 1 << 5,

    /// <summary>And, or, but, nor.</summary>
    Conjunction = 1 << 6,

    /// <summary>I, she, they, …, and the words that ask: who, which.</summary>
    Pronoun = 1 << 7,
    Modal = 1 << 8,
    Adverb = 1 << 9,
    Adjective = 1 << 10,
    Singular = 1 << 11,
    Plural = 1 << 12,

    /// <summary>A noun without a plural: knowledge, care.</summary>
    Mass = 1 << 13,
    Person = 1 << 14,

    /// <summary>Day, week, hour, …</summary>
    Unit = 1 << 15,

    /// <summary>Team, staff, …: singular or plural as the writer sees it.</summary>
    Collective = 1 << 16,
    Base = 1 << 17,
    Third = 1 << 18,
    Past = 1 << 19,
    Participle = 1 << 20,
    Ing = 1 << 21,
    Be = 1 << 22,
    Have = 1 << 23,
    Do = 1 << 24,

    /// <summary>Better, stronger, more, …</summary>
    Comparative = 1 << 25,
    Title = 1 << 26,
    Number = 1 << 27,

    /// <summary>An unknown word that ends as a plural does.</summary>
    LikePlural = 1 << 28,
    CountNoun = Singular | Plural,
    Noun = Singular | Plural | Mass,
    Finite = Third | Past | Be | Have | Modal,
    AnyVerb = Base | Third | Past | Participle | Ing,

    /// <summary>Words that carry no meaning of their own: behind a noun they show that no other noun follows.</summary>
    Function = Determiner | Preposition | Subordinator | Conjunction | Pronoun | Modal | Be | Have | Do,
}
