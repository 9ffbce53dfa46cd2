package app.alinea.linguistics;

import java.util.Set;

/// English verbs in the third person that the tagger takes for plural nouns.
final class EnglishVerbs {
  /// Verbs of texts that report what they lay down ("declares that …", "undertakes to …").
  static final Set<String> REPORTING =
      Set.of(
          "grants",
          "accords",
          "designates",
          "reserves",
          "declares",
          "undertakes",
          "agrees",
          "recognises",
          "recognizes",
          "affirms",
          "reaffirms",
          "acknowledges",
          "confirms",
          "recalls",
          "stresses",
          "considers");

  /// Hardly ever nouns, whatever stands beside them.
  static final Set<String> VERBS_ALONE =
      Set.of(
          "consists",
          "comprises",
          "belongs",
          "depends",
          "applies",
          "ensures",
          "provides",
          "includes",
          "requires",
          "remains",
          "becomes",
          "continues",
          "determines",
          "establishes",
          "contains",
          "enjoys",
          "elects",
          "appoints",
          "adopts",
          "approves",
          "exists",
          "occurs");

  /// Verbs that paragraphs of resolutions and conclusions begin with or tell a body's act by.
  static final Set<String> OPERATIVE =
      Set.of(
          "decides",
          "demands",
          "requests",
          "calls",
          "urges",
          "encourages",
          "invites",
          "welcomes",
          "authorizes",
          "authorises",
          "stresses",
          "reiterates",
          "reaffirms",
          "expresses",
          "condemns",
          "emphasizes",
          "emphasises",
          "underlines",
          "underscores",
          "notes",
          "recalls",
          "recognizes",
          "recognises",
          "endorses",
          "commends",
          "affirms",
          "appeals",
          "approves",
          "declares",
          "deplores",
          "directs",
          "supports",
          "determines",
          "requires",
          "confirms");

  /// Verbs that paragraphs of resolutions begin with as well.
  static final Set<String> OPENING =
      Set.of(
          "accepts",
          "acknowledges",
          "adopts",
          "agrees",
          "allows",
          "applauds",
          "appoints",
          "appreciates",
          "asks",
          "commits",
          "concludes",
          "congratulates",
          "considers",
          "creates",
          "denounces",
          "designates",
          "establishes",
          "expects",
          "extends",
          "hails",
          "highlights",
          "imposes",
          "increases",
          "insists",
          "instructs",
          "intends",
          "launches",
          "lifts",
          "looks",
          "maintains",
          "mandates",
          "obliges",
          "pays",
          "permits",
          "praises",
          "proclaims",
          "prohibits",
          "proposes",
          "recommends",
          "regrets",
          "rejects",
          "remains",
          "reminds",
          "renews",
          "resolves",
          "sets",
          "suspends",
          "takes",
          "terminates",
          "thanks",
          "undertakes",
          "warns");

  /// What a state does to what it will do: "India commits to providing".
  static final Set<String> PLANNING =
      Set.of("commits", "intends", "plans", "aims", "pledges", "seeks", "promises", "offers");

  /// What several say of something.
  static final Set<String> STANCES =
      Set.of(
          "underscore",
          "stress",
          "welcome",
          "support",
          "note",
          "highlight",
          "hail",
          "applaud",
          "regret",
          "condemn",
          "share",
          "value",
          "praise",
          "recall",
          "endorse",
          "celebrate");

  /// What stands before nouns alone, whatever the tagger takes it for.
  static final Set<String> MORE = Set.of("further", "more", "additional", "new", "other");

  private EnglishVerbs() {}
}
