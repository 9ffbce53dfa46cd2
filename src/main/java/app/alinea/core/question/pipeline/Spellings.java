package app.alinea.core.question.pipeline;

import app.alinea.core.language.Language;
import app.alinea.core.language.NumberWords;
import app.alinea.core.question.draft.Answer;
import app.alinea.core.question.draft.AnswerKind;
import app.alinea.core.question.fact.KnownExpansions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What else counts as the answer typed: without its article or preposition, a number in figures or
/// in words, a percentage spelled out. Case, accents, apostrophes and hyphens are forgiven where
/// answers are compared; programs that read our exports compare letter by letter.
final class Spellings {
  private static final int LONGEST_NUMBER = 4;
  private static final Pattern GROUP = Pattern.compile("\\d{3}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern PERCENT =
      Pattern.compile("(\\d+(?:[.,]\\d+)?)[\\s\\p{Z}]?(?:%|per ?cent|pour cent)");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:the|an?|in|on|at(?! least|"
              + " most)|by|to|with|from|le|la|les|un|une|des|du|au|aux|à|en|par|de la)"
              + " (?=.)|^(?:l|d)[’'](?=.)",
          Pattern.CASE_INSENSITIVE);

  /// What everybody calls by letters, inside the names of its bodies.
  private static final Map<String, String> SHORT =
      Map.of(
          " des Nations Unies", " de l’ONU",
          " des Nations unies", " de l’ONU",
          " de l’Union européenne", " de l’UE",
          " de l’Organisation mondiale de la santé", " de l’OMS");

  private static final Pattern TOWN = Pattern.compile("^(?:La|Le|Les) \\p{Lu}");

  private static final Pattern BRACKETED =
      Pattern.compile("^(\\p{Lu}.*?) \\((\\p{Lu}[\\p{Lu}\\d-]{1,9})\\)$");

  private static final Pattern OF_THE_UN =
      Pattern.compile("^(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)*) of the United Nations$");

  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)(?:an|année|mois|semaine|jour|heure|year|month|week|day|hour|minute)s?");

  /// "780" is no spelling of "780 million".
  private static final Pattern MULTIPLIER =
      Pattern.compile(
          "(?iu)(?:thousand|mille|(?:m|b|tr)ill(?:ion|iard)s?|dollars?|euros?|pounds?)");

  private static final Pattern ONE = Pattern.compile("^(?:un|une|an?) ", Pattern.CASE_INSENSITIVE);

  /// Where "une" is the number asked for.
  private static final Pattern ONCE = Pattern.compile("une (?:seule )?fois");

  private static final Pattern FRACTION =
      Pattern.compile(
          "(?i)(one|two|three|four)[ -](half|third|quarter|fourth|fifth|sixth|tenth)(s?)");

  private static final Map<String, Integer> DENOMINATORS =
      Map.of("half", 2, "third", 3, "quarter", 4, "fourth", 4, "fifth", 5, "sixth", 6, "tenth", 10);

  private final Language language;
  private final NumberWords numbers;
  private final KnownExpansions expansions = new KnownExpansions();
  private final KnownNames names;

  Spellings(Language language) {
    this.language = language;
    this.numbers = NumberWords.of(language);
    this.names = new KnownNames(language);
  }

  /// Those the answer brings along first, then those made from each; none equals the answer.
  List<String> of(Answer answer) {
    var all = new LinkedHashSet<String>(answer.accepted());
    var forms = new ArrayList<String>();
    forms.add(answer.text());
    forms.addAll(answer.accepted());
    var dated = language == Language.ENGLISH && EnglishDates.isOne(answer.text());
    var counts =
        !dated && (answer.kind() == AnswerKind.VALUE || answer.kind() == AnswerKind.NUMBER);
    for (var form : forms) {
      var counted = answer.kind() == AnswerKind.VALUE && ONE.matcher(form).find();
      var whole = counted || ONCE.matcher(form).matches() || isTown(answer, form);
      var bare = whole ? form : LEAD.matcher(form).replaceFirst("");
      all.add(bare);
      if (counts) {
        all.addAll(otherNumber(form));
        all.addAll(otherNumber(bare));
        all.addAll(numberAlone(bare));
      }
      all.addAll(percentages(form));
      if (language == Language.ENGLISH) {
        all.addAll(EnglishDates.others(bare));
      }
    }
    if (language == Language.ENGLISH) {
      all.addAll(fractions(answer.text()));
      for (var form : List.copyOf(all)) {
        all.addAll(letters(form));
      }
      all.addAll(NameSpellings.of(answer));
    }
    if (language == Language.FRENCH) {
      for (var form : forms) {
        all.addAll(FrenchAmounts.of(form));
        if (isNamed(answer.kind())) {
          all.addAll(names.of(LEAD.matcher(form).replaceFirst("")));
        }
      }
      for (var form : List.copyOf(all)) {
        shortened(form).ifPresent(all::add);
      }
      shortened(answer.text()).ifPresent(all::add);
    }
    return all.stream()
        .filter(text -> !text.isBlank() && !text.equalsIgnoreCase(answer.text()))
        // "Kelp Pact" is half of "the U.S.-Kelp Pact".
        .filter(text -> !answer.text().contains("-" + text))
        // "huit heures" is no spelling of "quarante-huit heures".
        .filter(text -> !counts || mayEqual(value(text), value(answer.text())))
        .distinct()
        .toList();
  }

  /// "La Haye" is called so.
  private static boolean isTown(Answer answer, String form) {
    return answer.kind() == AnswerKind.CITY && TOWN.matcher(form).find();
  }

  /// "deux tiers" is not two.
  private static final Pattern PART = Pattern.compile("tiers|quarts?|\\p{L}+ièmes?");

  /// "sept" and "7" for "sept membres": the question or the sentence tells of what.
  private List<String> numberAlone(String text) {
    var words = SPACE.split(text);
    if (words.length != 2
        || isTime(words[1])
        || isArticle(words[0])
        || MULTIPLIER.matcher(words[1]).matches()
        || PART.matcher(words[1]).matches()) {
      return List.of();
    }
    var value = numbers.cardinal(words[0].toLowerCase(Locale.ROOT));
    return value.map(number -> List.of(words[0], Integer.toString(number))).orElse(List.of());
  }

  /// Where letters are asked for, the full name is no answer.
  private static boolean isNamed(AnswerKind kind) {
    return switch (kind) {
      case COUNTRY, ORGANISATION, BODY, TREATY -> true;
      default -> false;
    };
  }

  /// "two-thirds" as "two thirds" and "2/3".
  private List<String> fractions(String text) {
    var matcher = FRACTION.matcher(text);
    if (!matcher.matches()) {
      return List.of();
    }
    var below = DENOMINATORS.get(matcher.group(2).toLowerCase(Locale.ROOT));
    var above = numbers.cardinal(matcher.group(1).toLowerCase(Locale.ROOT));
    var words = matcher.group(1) + " " + matcher.group(2) + matcher.group(3);
    var all = new ArrayList<>(List.of(words, words.replace(' ', '-')));
    above.ifPresent(value -> all.add(value + "/" + below));
    return all.stream().filter(each -> !each.equalsIgnoreCase(text)).toList();
  }

  /// "ECOSOC" for the Economic and Social Council, "UN Secretary-General", both halves of "World
  /// Health Organization (WHO)".
  private List<String> letters(String name) {
    var all = new ArrayList<String>();
    var bracketed = BRACKETED.matcher(name);
    var full = bracketed.matches() ? bracketed.group(1) : name;
    if (bracketed.matches()) {
      all.add(full);
      all.add(bracketed.group(2));
    }
    if (Character.isUpperCase(full.charAt(0)) && full.indexOf(' ') > 0) {
      all.addAll(expansions.lettersOf(full));
      if (full.contains("United Nations")) {
        all.add(full.replaceFirst("\\bof the United Nations\\b", "of the UN"));
        all.add(OF_THE_UN.matcher(full).replaceFirst("UN $1"));
        all.add(full.replaceFirst("^United Nations ", "UN "));
      }
    }
    return all.stream().filter(text -> !text.equals(name)).toList();
  }

  /// "Assemblée générale de l’ONU" for "Assemblée générale des Nations Unies".
  private static Optional<String> shortened(String text) {
    return SHORT.entrySet().stream()
        .filter(entry -> text.contains(entry.getKey()))
        .map(entry -> text.replace(entry.getKey(), entry.getValue()))
        .findFirst();
  }

  private static boolean mayEqual(Optional<Integer> left, Optional<Integer> right) {
    return left.isEmpty() || right.isEmpty() || left.equals(right);
  }

  /// The number that a quantity begins with: 48 of "quarante-huit heures", 1 of "un an".
  private Optional<Integer> value(String text) {
    var words = SPACE.split(text);
    for (var to = Math.min(words.length, LONGEST_NUMBER); to > 0; to--) {
      var value = numbers.cardinal(String.join(" ", List.of(words).subList(0, to)));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private List<String> percentages(String text) {
    var matcher = PERCENT.matcher(text);
    if (!matcher.matches()) {
      return List.of();
    }
    var figure = matcher.group(1);
    return switch (language) {
      case ENGLISH ->
          List.of(figure + "%", figure + " %", figure + " percent", figure + " per cent", figure);
      case FRENCH -> List.of(figure + " %", figure + "%", figure + " pour cent", figure);
    };
  }

  /// "6 411" is one number, not six and another.
  private static boolean isGrouped(String[] words, int from, int to) {
    return to < words.length && GROUP.matcher(words[to]).matches()
        || from > 0 && Character.isDigit(words[from - 1].charAt(0));
  }

  /// The first number in its other writing: "six months" as "6 months", "6 months" as "six months".
  private List<String> otherNumber(String text) {
    var words = SPACE.split(text);
    for (var from = 0; from < words.length; from++) {
      for (var to = Math.min(words.length, from + LONGEST_NUMBER); to > from; to--) {
        var part = String.join(" ", List.of(words).subList(from, to)).toLowerCase(Locale.ROOT);
        var value = numbers.cardinal(part);
        if (value.isPresent()
            && (!isArticle(part) || to < words.length && isTime(words[to]))
            && !isGrouped(words, from, to)) {
          var figures = Character.isDigit(part.charAt(0));
          var other =
              figures ? numbers.cardinal(value.get()) : Optional.of(Integer.toString(value.get()));
          var start = String.join(" ", List.of(words).subList(0, from));
          var end = String.join(" ", List.of(words).subList(to, words.length));
          return other.map(number -> (start + " " + number + " " + end).strip()).stream().toList();
        }
      }
    }
    return List.of();
  }

  /// "un an" may be typed as "1 an".
  private static boolean isTime(String word) {
    return TIME.matcher(word).matches();
  }

  private static boolean isArticle(String word) {
    return word.equals("un") || word.equals("une") || word.equals("one");
  }
}
