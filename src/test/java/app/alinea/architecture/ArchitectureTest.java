package app.alinea.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import atlantafx.base.controls.ToggleSwitch;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import javafx.scene.control.Accordion;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Pagination;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.Test;

/// The direction of dependencies, stated once.
final class ArchitectureTest {
  private static final List<String> ADAPTERS =
      List.of(
          "storage",
          "linguistics",
          "reading",
          "exchange",
          "lan",
          "cli",
          "desktop",
          "launch",
          "start");

  private final JavaClasses program =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("app.alinea");

  @Test
  void coreDependsOnNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage("app.alinea.core..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("app.alinea.core..", "java..", "org.jspecify.annotations"))
        .check(program);
    noClasses()
        .that()
        .resideInAPackage("app.alinea.core..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.sql..", "java.net..", "java.awt..", "javax.."))
        .check(program);
  }

  @Test
  void adaptersDoNotKnowEachOther() {
    for (var adapter : ADAPTERS) {
      var others =
          ADAPTERS.stream()
              .filter(other -> !other.equals(adapter))
              .map(other -> "app.alinea." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("app.alinea." + adapter + "..")
          .should()
          .dependOnClassesThat(resideInAnyPackage(others))
          .check(program);
    }
  }

  @Test
  void featuresOfTheCoreHaveNoCycle() {
    slices().assignedFrom(new Features()).should().beFreeOfCycles().check(program);
  }

  @Test
  void sqlStaysInStorageAndInAnkiFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages("app.alinea.storage..", "app.alinea.exchange.anki..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.sqlite.."))
        .check(program);
  }

  @Test
  void theNetworkStaysInLan() {
    noClasses()
        .that()
        .resideOutsideOfPackage("app.alinea.lan..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.eclipse.jetty..",
                "io.nayuki..",
                "com.sun.net.httpserver..",
                "java.net.http.."))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.ServerSocket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .check(program);
  }

  @Test
  void noCommandLoadsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackage("app.alinea.desktop..")
        .should()
        .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))
        .check(program);
  }

  /// The style sheet that is packaged has nothing to say of them (UnderSheet).
  @Test
  void theWindowHasNoControlWithoutStyles() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "javafx.scene.chart..",
                "javafx.scene.web..",
                "org.controlsfx..",
                "atlantafx.base.layout.."))
        .orShould()
        .dependOnClassesThat(
            resideInAPackage("atlantafx.base.controls..").and(not(type(ToggleSwitch.class))))
        .orShould()
        .dependOnClassesThat(
            belongToAnyOf(
                Accordion.class,
                ColorPicker.class,
                DialogPane.class,
                Dialog.class,
                MenuBar.class,
                Pagination.class,
                Slider.class,
                SplitMenuButton.class,
                TabPane.class,
                ToolBar.class,
                TreeTableView.class,
                TreeView.class))
        .check(program);
  }

  @Test
  void viewModelsKnowNoControl() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage.."))
        .check(program);
  }

  @Test
  void oneClassAloneReachesTheInterfaceThread() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Background")
        .should()
        .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
        .check(program);
  }

  @Test
  void timeComesFromAClock() {
    noClasses()
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(program);
  }

  @Test
  void standardStreamsBelongToTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "app.alinea.cli..", "app.alinea.launch..", "app.alinea.start..", "app.alinea")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(program);
  }

  /// Documents and the language they are in are one feature: a sentence is both.
  private static final class Features implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(com.tngtech.archunit.core.domain.JavaClass type) {
      var name = type.getPackageName();
      if (!name.startsWith("app.alinea.core.")) {
        return SliceIdentifier.ignore();
      }
      var feature = name.substring("app.alinea.core.".length()).replaceFirst("\\..*", "");
      return SliceIdentifier.of(
          feature.equals("language") || feature.equals("document") ? "text" : feature);
    }

    @Override
    public String getDescription() {
      return "features of the core";
    }
  }
}
