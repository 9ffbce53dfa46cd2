package app.alinea.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WebPagesTest {
  @TempDir private Path folder;

  private String read(String html) {
    return Read.text(Read.write(folder.resolve("page.txt"), html));
  }

  @Test
  void aSavedPageKeepsItsTextAlone() {
    assertThat(
            read(
                """
                <!DOCTYPE html><html><head><title>La digue | Le port</title>
                <script>var menu = "non";</script><style>p { color: red }</style></head><body>
                <header><a href="/">Accueil</a> <a href="/plan">Plan</a></header>
                <nav><ul><li><a href="/a">Rubrique</a></li></ul></nav>
                <div class="cookie-banner">Nous utilisons des cookies.</div>
                <div id="content"><h1>La digue</h1>
                <p>1. La digue protège<br>le port.<sup><a href="#n1">1</a></sup></p>
                <p>2. Elle est longue de <b>deux</b>
                   cents mètres&nbsp;.</p><!-- à revoir --></div>
                <section class="comments"><p>Bravo pour cet article !</p></section>
                <footer>© Le port. <a href="/mentions">Mentions légales</a></footer>
                </body></html>
                """))
        .isEqualTo(
            "La digue\n\n1. La digue protège\nle port.\n\n"
                + "2. Elle est longue de deux cents mètres\u00A0.");
  }

  @Test
  void picturesNotesAndTheirCallsAreNotTheText() {
    assertThat(
            read(
                """
                <html><body><p>1. La chasse est interdite<a href="#n1"><sup>[1]</sup></a> ici.</p>
                <figure><img src="x.jpg"><figcaption>Le marais (photo : J.)</figcaption></figure>
                <p>2. Le 1<sup>er</sup> mars est férié.</p></body></html>
                """))
        .isEqualTo("1. La chasse est interdite ici.\n\n2. Le 1er mars est férié.");
  }

  @Test
  void theNumbersOfListsAreWrittenOut() {
    assertThat(
            read(
                """
                <ol start="4"><li>Le quai</li><li>Le phare<ol type="a"><li>la lampe</li>
                <li>la tour</li></ol></li><li value="9">La criée</li></ol>
                <ul><li>le filet</li></ul>
                <ol><li>1. Le numéro est dans le texte</li></ol>
                """))
        .isEqualTo(
            "4. Le quai\n\n5. Le phare\na) la lampe\nb) la tour\n\n9. La criée\n• le filet\n"
                + "1. Le numéro est dans le texte");
  }

  @Test
  void aPageThatDeclaresItsEncodingIsReadInIt() {
    var page = "<html><head><meta charset=iso-8859-1></head><body><p>Été à Nîmes — œuf</p></body>";
    var file = Read.write(folder.resolve("p.html"), page.getBytes(Charset.forName("windows-1252")));

    assertThat(Read.text(file)).isEqualTo("Été à Nîmes — œuf");
  }

  @Test
  void aPageSavedInOnePieceIsTakenOutOfItsMail() {
    assertThat(
            read(
                """
                From: <Saved by a browser>
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="--limite"

                ----limite
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>L=C3=A9 phare =
                brille.</p></body></html>
                ----limite
                Content-Type: image/png

                ABCD
                ----limite--
                """))
        .isEqualTo("Lé phare brille.");
  }

  @Test
  void aSavedPageIsReadWhateverItSaysOfItsEncoding() {
    var page =
        """
        From: <Saved by a browser>
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="--limite"

        ----limite
        Content-Type: text/html; charset=%s
        Content-Transfer-Encoding: base64

        PHA+TMOpIHBoYXJlIGJyaWxsZS48L3A%s
        ----limite--
        """;

    assertThat(read(page.formatted("-8", "+"))).isEqualTo("Lé phare brille.");
    assertThat(read(page.formatted("klingon", "+P"))).isEqualTo("Lé phare brille.");
  }

  @Test
  void textThatOnlySpeaksOfTagsStaysText() {
    assertThat(read("La balise <p> ouvre un paragraphe."))
        .isEqualTo("La balise <p> ouvre un paragraphe.");
  }
}
