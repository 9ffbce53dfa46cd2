package app.alinea.reading.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// Takes out what a browser prints around a page: the day at the top, the address at the bottom. On
/// a single page nothing comes back that would tell it for a margin.
final class BrowserMargins {
  /// The part of a page, at its top and at its bottom, that is margin.
  private static final double EDGE = 0.06;

  private static final Pattern DAY =
      Pattern.compile(
          "^\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?:\\s.*)?$");
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:(?:https?|file)://|about:)\\S+(?:\\s+\\d{1,4}/\\d{1,4})?$");

  private BrowserMargins() {}

  static List<Page> without(List<Page> pages) {
    return pages.stream().map(BrowserMargins::without).toList();
  }

  private static Page without(Page page) {
    var day =
        page.lines().stream()
            .filter(line -> line.y() < EDGE * page.height() && DAY.matcher(line.text()).matches())
            .findFirst();
    if (day.isEmpty()) {
      return page;
    }
    double top = day.get().y();
    return new Page(
        page.height(),
        page.lines().stream()
            .filter(line -> Math.abs(line.y() - top) > 1 && !isAddress(line, page))
            .toList());
  }

  private static boolean isAddress(Line line, Page page) {
    return line.y() > (1 - EDGE) * page.height() && ADDRESS.matcher(line.text()).matches();
  }
}
