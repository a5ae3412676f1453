package org.errata.demo.load.report;

import static java.util.Locale.ROOT;

import java.util.List;

/** Draws the ratios of CPU per request as SVG: a dot at the median, a line from min to max. */
final class CpuPlot {

  private static final int WIDTH = 860;
  private static final int LEFT = 300;
  private static final int RIGHT = 60;
  private static final int TOP = 30;
  private static final int ROW = 20;
  private static final double FIRST = 0.25;
  private static final double LAST = 32;
  private static final double[] TICKS = {0.25, 0.5, 1, 2, 4, 8, 16, 32};

  private final StringBuilder svg = new StringBuilder();
  private int y = TOP;

  private CpuPlot() {}

  static String of(List<ResultTable> results) {
    int height = TOP + ROW * results.stream().mapToInt(r -> r.lines().size() + 2).sum();
    CpuPlot plot = new CpuPlot();
    plot.add(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
        <rect width="100%%" height="100%%" fill="white"/>
        """,
        WIDTH, height);
    for (double tick : TICKS) {
      plot.tick(tick, height);
    }
    results.forEach(plot::part);
    return plot.svg.append("</svg>\n").toString();
  }

  private void tick(double ratio, int height) {
    add(
        "<path d=\"M%.1f %d V%d\" stroke=\"%s\"/>\n",
        x(ratio), TOP, height, ratio == 1 ? "#888" : "#ddd");
    add(
        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>\n",
        x(ratio), TOP - 10, ratio < 1 ? Double.toString(ratio) : Integer.toString((int) ratio));
  }

  private void part(ResultTable result) {
    y += ROW;
    add("<text x=\"8\" y=\"%d\" font-weight=\"bold\">%s</text>\n", y, escaped(result.title()));
    result.lines().forEach(this::line);
    y += ROW;
  }

  private void line(ResultLine line) {
    y += ROW;
    int middle = y - 4;
    String colour = line.name().startsWith("Errata") ? "#0a6" : "#357";
    add("<text x=\"20\" y=\"%d\">%s</text>\n", y, escaped(line.name()));
    add(
        "<path d=\"M%.1f %d H%.1f\" stroke=\"%s\" stroke-width=\"2\"/>\n",
        x(line.cpu().min()), middle, x(line.cpu().max()), colour);
    add(
        "<circle cx=\"%.1f\" cy=\"%d\" r=\"4\" fill=\"%s\"/>\n",
        x(line.cpu().median()), middle, colour);
    add(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.2f</text>\n",
        WIDTH - 8, y, line.cpu().median());
  }

  /** Returns the position of a ratio on the logarithmic axis. */
  private static double x(double ratio) {
    double within = Math.min(LAST, Math.max(FIRST, ratio));
    return LEFT + (WIDTH - LEFT - RIGHT) * Math.log(within / FIRST) / Math.log(LAST / FIRST);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void add(String format, Object... values) {
    svg.append(String.format(ROOT, format, values));
  }
}
