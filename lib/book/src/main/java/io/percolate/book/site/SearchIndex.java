package io.percolate.book.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Every section's words, as a script: pages opened from a folder may load a script, and may not
 * fetch data.
 */
final class SearchIndex {
  private final JsonArray sections = new JsonArray();

  void add(Page page, Outline outline) {
    for (Outline.Section section : outline.sections()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("url", page.path() + (section.level() == 1 ? "" : "#" + section.id()));
      entry.addProperty("page", page.title());
      entry.addProperty("title", section.title());
      entry.addProperty("text", section.text());
      sections.add(entry);
    }
  }

  String script() {
    return "window.percolateIndex = " + sections + ";\n";
  }
}
