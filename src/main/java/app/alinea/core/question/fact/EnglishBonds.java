package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// To what English provisions tie a person, a body or a thing: by what they are guided, to what
/// they are subject, for what they answer, what they require, of what they inform, in what event
/// they end.
final class EnglishBonds {
  private static final String SUBJECT = EnglishPhrases.subject(90);

  /// A thing of its own, without a clause that another verb might own.
  private static final String THING =
      "(?:(?! (?:if|when|where|unless|which|who|provided|except|until) )[^;:.()]){8,130}?";

  private EnglishBonds() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    bond(all, "GUIDED", " shall be guided by (?<said>" + THING + ")");
    bond(all, "BOUND_BY", " shall be bound by (?<said>" + THING + ")");
    bond(
        all,
        "SUBJECT_TO",
        " shall be subject to (?<said>(?!ratification|acceptance|approval)" + THING + ")");
    bond(
        all,
        "ANSWERABLE",
        " shall be (?<deed>responsible|liable|accountable) for (?<said>" + THING + ")");
    bond(all, "ACCESS", " shall have (?:free )?access to (?<said>" + THING + ")");
    bond(all, "OPEN_TO", " shall be open to (?<said>(?!signature|accession)" + THING + ")");
    bond(all, "REQUIRES.shall", " shall require (?<said>(?:the|an?) " + THING + ")");
    bond(all, "REQUIRES.one", " requires (?<said>(?:the|an?) " + THING + ")");
    bond(
        all,
        "INFORMS_OF",
        " shall (?:promptly |immediately |forthwith |without delay )?(?<deed>inform|notify)"
            + " (?<mid>the (?:(?! of )[^,;:.]){4,60}?) of (?<said>(?!receipt\\b|it\\b)"
            + THING
            + ")");
    bond(
        all,
        "IN_EVENT",
        " (?<modal>shall|may) (?<deed>(?!not\\b|only\\b|be\\b)[^,;:.()]{5,80}?) (?<said>in the"
            + " event of [^;:.()]{8,130}?)");
    bond(
        all,
        "ON_GROUND",
        " (?<modal>shall|may) (?<deed>(?:not )?be [^,;:.()]{5,80}?) (?<said>on the (?:sole"
            + " )?grounds? (?:that|of) [^;:.()]{8,130}?)");
    TreatyFormulas.add(
        all,
        "COND.is",
        "^"
            + EnglishPhrases.PLAIN
            + SUBJECT
            + " (?<modal>is|are)"
            + " (?<deed>(?!made\\b|given\\b|taken\\b|that\\b|to\\b|as\\b|only\\b|in\\b)\\p{L}{5,14})"
            + " (?<said>(?:only )?if [^;:]{15,170}?)"
            + EnglishPhrases.END);
    return List.copyOf(all);
  }

  private static void bond(List<TreatyFormulas.Formula> all, String name, String pattern) {
    TreatyFormulas.add(
        all, name, "^" + EnglishPhrases.PLAIN + SUBJECT + pattern + EnglishPhrases.END);
  }
}
