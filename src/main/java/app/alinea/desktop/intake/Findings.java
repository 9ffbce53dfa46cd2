package app.alinea.desktop.intake;

import app.alinea.core.document.DocumentDraft;
import app.alinea.core.document.FoundText;
import app.alinea.core.document.Mending;
import app.alinea.core.document.NumberRemark;
import app.alinea.core.library.ImportOutcome.ImportWarning;
import app.alinea.core.library.Preparation.Prepared;
import app.alinea.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the preview has to say, in sentences.
final class Findings {
  private final Texts texts;

  Findings(Texts texts) {
    this.texts = texts;
  }

  /// How many paragraphs, and whether numbers are missing among them.
  String summary(DocumentDraft draft) {
    int count = draft.cut().blocks().size();
    if (!draft.cut().numbered()) {
      return texts.get("intake.summary.counted", count);
    }
    long gaps = draft.remarks().stream().filter(r -> r.kind() == NumberRemark.Kind.SKIPPED).count();
    return gaps == 0
        ? texts.get("intake.summary.gapless", count)
        : texts.get("intake.summary.gaps", count, gaps);
  }

  String way(FoundText way) {
    var first = way.blocks().getFirst().number().label();
    var last = way.blocks().getLast().number().label();
    return way.numbered()
        ? texts.get("intake.way.numbered", first, last, way.blocks().size())
        : texts.get("intake.way.counted", way.blocks().size());
  }

  List<String> facts(Prepared prepared) {
    var facts = new ArrayList<String>();
    if (!prepared.mended().isEmpty()) {
      var kinds =
          prepared.mended().entrySet().stream()
              .sorted(java.util.Map.Entry.comparingByKey())
              .map(entry -> mending(entry.getKey(), entry.getValue()))
              .collect(Collectors.joining(", "));
      facts.add(texts.get("intake.mended", kinds));
    }
    prepared
        .earlier()
        .ifPresent(old ->
            facts.add(
                old.contentHash().equals(prepared.draft().contentHash())
                    ? texts.get("intake.known", old.title())
                    : texts.get("intake.edition", old.title())));
    return facts;
  }

  private String mending(Mending.Kind kind, int count) {
    return texts.of("intake.mended", kind, count);
  }

  /// What to look at before importing.
  List<String> warnings(Prepared prepared, DocumentDraft draft) {
    var warnings = new ArrayList<String>();
    if (!draft.languageKnown()) {
      warnings.add(texts.of("shell.import.warning", ImportWarning.Kind.OTHER_LANGUAGE, "", ""));
    }
    for (var warning : prepared.warnings()) {
      warnings.add(
          texts.of("shell.import.warning", warning.kind(), warning.paragraph(), warning.detail()));
    }
    for (var remark : draft.remarks()) {
      warnings.add(texts.of("intake.remark", remark.kind(), remark.label(), remark.other()));
    }
    return warnings;
  }
}
