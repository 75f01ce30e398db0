package io.percolate.book.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.percolate.book.html.Html;
import io.percolate.book.markdown.Markdown;
import io.percolate.book.site.Site;
import io.percolate.jupyter.nbformat.Cell;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What cells put out, as HTML; figures become files of the site. */
final class Outputs {
  private static final int PHONE = 400; // pixels, as styles count them
  private static final Pattern TERMINAL = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern HEADING = Pattern.compile("(</?h)([1-6])(?=[ >])");

  private final Site site;
  private final Lesson lesson;

  Outputs(Site site, Lesson lesson) {
    this.site = site;
    this.lesson = lesson;
  }

  /** All that one cell put out; empty if it was silent. */
  String of(Cell cell) {
    StringBuilder html = new StringBuilder();
    int number = 0;
    for (JsonObject output : cell.outputs()) {
      html.append(of(output, "%s-%d".formatted(cell.id().orElse("cell"), ++number)));
    }
    return html.isEmpty() ? "" : "<div class=\"out\">\n" + html + "</div>\n";
  }

  private String of(JsonObject output, String name) {
    return switch (output.get("output_type").getAsString()) {
      case "stream" -> plain(text(output.get("text")));
      case "error" -> error(output);
      default -> data(output, name);
    };
  }

  /** The richest form that a page can show. */
  private String data(JsonObject output, String name) {
    JsonObject data = output.getAsJsonObject("data");
    if (data.has("text/html")) {
      return "<div class=\"rich\">" + Timeless.html(text(data.get("text/html"))) + "</div>\n";
    }
    if (data.has("text/markdown")) {
      return belowTheLesson(Markdown.html(text(data.get("text/markdown"))));
    }
    if (data.has("image/png")) {
      return picture(output, text(data.get("image/png")), name);
    }
    return plain(text(data.get("text/plain")));
  }

  /** With its headings two steps smaller: a text that a cell shows is a part of the lesson. */
  static String belowTheLesson(String html) {
    return HEADING
        .matcher(html)
        .replaceAll(tag -> tag.group(1) + Math.min(6, Integer.parseInt(tag.group(2)) + 2));
  }

  private String picture(JsonObject output, String base64, String name) {
    JsonObject about = new JsonObject();
    if (output.get("metadata") instanceof JsonObject metadata
        && metadata.get("image/png") instanceof JsonObject size) {
      about = size;
    }
    String file = "figures/%s/%s.png".formatted(lesson.name(), name);
    site.add(lesson.path().replaceFirst("[^/]*$", file), Base64.getMimeDecoder().decode(base64));
    String image =
        "<img class=\"figure\" src=\"%s\"%s%s alt=\"%s\" loading=\"lazy\">"
            .formatted(
                file,
                attribute(about, "width"),
                attribute(about, "height"),
                about.has("alt") ? Html.escape(about.get("alt").getAsString()) : "");
    return isWiderThanAPhone(about)
        ? "<a class=\"enlarge\" href=\"%s\">%s</a>\n".formatted(file, image)
        : image + "\n";
  }

  /** Opened by itself, a wide figure can be enlarged and moved about. */
  private static boolean isWiderThanAPhone(JsonObject about) {
    return about.has("width") && about.get("width").getAsInt() > PHONE;
  }

  private static String attribute(JsonObject about, String name) {
    return about.has(name) ? " %s=\"%d\"".formatted(name, about.get(name).getAsInt()) : "";
  }

  private static String error(JsonObject output) {
    String trace =
        output.get("traceback") instanceof JsonArray lines && !lines.isEmpty()
            ? StreamSupport.stream(lines.spliterator(), false)
                .map(JsonElement::getAsString)
                .collect(Collectors.joining("\n"))
            : output.get("ename").getAsString() + ": " + output.get("evalue").getAsString();
    return "<pre class=\"error\">%s</pre>\n"
        .formatted(Html.escape(TERMINAL.matcher(trace).replaceAll("")));
  }

  private static String plain(String text) {
    return "<pre>%s</pre>\n".formatted(Html.escape(text.stripTrailing()));
  }

  /** A text, whether the file keeps it whole or in lines. */
  private static String text(JsonElement text) {
    return text instanceof JsonArray lines
        ? StreamSupport.stream(lines.spliterator(), false)
            .map(JsonElement::getAsString)
            .collect(Collectors.joining())
        : text.getAsString();
  }
}
