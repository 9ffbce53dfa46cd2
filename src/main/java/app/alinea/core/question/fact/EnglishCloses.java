package app.alinea.core.question.fact;

import java.util.ArrayList;
import java.util.List;

/// More of what English treaties close with: which earlier text they replace, who keeps them, how
/// they are amended and left, and who alone may do a thing.
final class EnglishCloses {
  private static final String SELF = "(?:[Tt]his|[Tt]he present) \\p{Lu}\\p{Ll}+";

  private EnglishCloses() {}

  static List<TreatyFormulas.Formula> all() {
    var all = new ArrayList<TreatyFormulas.Formula>();
    TreatyFormulas.add(
        all,
        "REPLACED",
        "^(?:[^.;]{0,60}, |[^.;,]{0,60}\\b|)"
            + SELF
            + " (?:shall replace|replaces|supersedes|shall supersede|abrogates) (?<said>the"
            + " (?:Agreement|Convention|Treaty|Protocol|Act) of (?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+"
            + " )?\\d{4}(?: (?:concerning|on|for|relating to|governing) (?:(?! and the | which"
            + " )[^,;.]){5,160}?)?)(?=[,;.]|$)");
    TreatyFormulas.add(
        all,
        "DEPOSITARY",
        "deposited with (?<said>the [^,;.]{5,90}?), (?:the |which shall be the )?[Dd]epositary"
            + "(?= of (?:the|this|the present) \\p{Lu}| and |[.;,]|$)");
    TreatyFormulas.add(
        all,
        "LEAVES",
        "^(?:A|Any|Each) (?:State |Contracting )?(?:Party|Member|State)(?: to (?:this|the)"
            + " \\p{Lu}\\p{Ll}+)? may (?<deed>denounce|terminate|leave) it (?<said>by (?:means of"
            + " )?(?:an? )?(?:formal )?(?:written"
            + " )?(?:notification|notice|declaration)\\b[^;.,]{3,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ENDS_DAY",
        "^(?:The |Any |Such )?[Dd]enunciation (?:shall take|takes) effect (?<said>on the"
            + " (?:first|last) day of the month following [^;.,]{10,150}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "AMENDED.by",
        "^" + SELF + " may be amended (?<said>(?:only )?by [^;.]{8,130}?)" + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "AMENDED.at",
        "^" + SELF + " may be amended (?<said>at any [^;.]{8,90}?)" + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "ALONE",
        "^Only (?<said>(?:the |an? )?(?:(?! (?:which|who|may|shall|if|when|such|these)"
            + " )[^,;:.]){4,70}?) may (?<deed>(?:(?! (?:which|who|if|such|these) )[^,;:.]){6,110}?)"
            + EnglishPhrases.END);
    TreatyFormulas.add(
        all,
        "INITIATIVE",
        "^(?<what>The [^,;:.]{5,70}?) (?<modal>shall|may) (?<deed>(?:convene|be convened|be"
            + " called|meet|be summoned)(?: [^,;.]{3,60}?)?),? (?:at|on|upon) the initiative"
            + " (?:either )?of (?<said>[^;.,]{5,110}?)(?= after |[.;]?$)");
    TreatyFormulas.add(
        all,
        "DRAWN_IN",
        "^(?<what>(?:The|An?|Any|All|Every) (?:(?! (?:which|who|such|shall|these) )[^,;:.]){5,90}?)"
            + " shall be (?<deed>drawn up|made|submitted|written|drafted|published|conducted) in"
            + " (?<said>(?:the )?(?:(?:\\p{Lu}\\p{Ll}+(?:, | and | or )?){1,6} languages?|(?:one of"
            + " )?the official languages?[^,;.]{0,60}?))"
            + EnglishPhrases.END);
    return List.copyOf(all);
  }
}
