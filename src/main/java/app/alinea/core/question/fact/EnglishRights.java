package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// What English constitutions and charters of rights say in set words: what nobody may be subjected
/// to or deprived of, in whom sovereignty lies, who heads the State and who stands in for him.
final class EnglishRights {
  private static final String STOP = "(?=[,;.]|$| and shall)";

  private static final String STOP_HEAD = "(?=[.;]?$| and shall )";

  private static final String WITHOUT_EXCEPTION =
      "(?:(?! (?:which|who|except|unless|without|save|nor) )[^;:.])";

  private EnglishRights() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    nobody(all);
    state(all);
    return List.copyOf(all);
  }

  private static void nobody(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "SUBJECTED",
        "^No (?:one|person) (?:shall|may) be subjected to (?<said>"
            + WITHOUT_EXCEPTION
            + "{6,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "HELD_IN",
        "^No (?:one|person) (?:shall|may) be held in (?<said>"
            + WITHOUT_EXCEPTION
            + "{6,70}?)(?=[.;,]|$| nor )");
    TreatyFormulas.add(
        all,
        "COND.no",
        "^No (?<what>(?:(?! (?:which|who|shall|may) )[^,;:.]){3,60}?) (?:shall|may) (?<deed>(?:(?!"
            + " (?:which|who) )[^,;:.]){5,100}?) without (?<said>(?:due|prior|any)"
            + " (?:(?! (?:which|who) )[^,;:.]){5,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "MORE_TERMS",
        "^No (?:person|one|citizen) (?:shall|may) (?<deed>(?:be elected to |hold |serve"
            + " )[^,;.]{5,70}?) for more than (?<said>(?:two|three) (?:consecutive )?terms)\\b");
  }

  private static void state(List<TreatyFormulas.Formula> all) {
    TreatyFormulas.add(
        all,
        "VESTED.is",
        "^(?:In [^,;]{5,50}, )?(?<what>(?:[Tt]he )?(?:\\p{L}+ )?(?:[Ss]overeignty|power|authority))"
            + " (?<modal>is|are) vested in (?<said>the people(?: of \\p{Lu}[^,;:.]{2,40}?)?)"
            + STOP);
    TreatyFormulas.add(
        all,
        "HEADS",
        "^(?<said>The (?:President|King|Queen|Prime"
            + " Minister|Governor|Director|Secretary)[^,;.]{0,40}?) (?:is|shall be) (?<what>the"
            + " (?:Head of|Commander-in-Chief|Chairman of|Chairperson of|chief executive|legal"
            + " representative)(?:(?! and shall )[^;:.]){3,110}?)"
            + STOP_HEAD);
    TreatyFormulas.add(
        all,
        "VACANT",
        "^(?:When|Where|Whenever) the office of (?<what>[^,;.]{3,50}?) (?:becomes|is|falls)"
            + " vacant[^;.]{0,160}?, (?<said>the (?:(?! (?:which|who) )[^,;.]){3,60}?) shall"
            + " (?:perform|act|assume|exercise|discharge|take over)\\b");
    TreatyFormulas.add(
        all,
        "BELONGS",
        "^(?<what>All (?:(?! (?:which|who|that|shall|such) )[^;:.,]){5,110}?) (?<deed>belongs?) to"
            + " (?<said>(?:the"
            + " )?(?:State|people|nation|Republic|Government|Crown)\\b[^;:.,]{0,40}?)"
            + EnglishPhrases.END);
  }
}
