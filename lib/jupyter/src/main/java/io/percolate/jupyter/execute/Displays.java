package io.percolate.jupyter.execute;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Outputs that can be updated later, in whatever cell they stand, by the display id they have. */
final class Displays {
  private final Map<String, List<JsonObject>> byId = new HashMap<>();

  void add(String displayId, JsonObject output) {
    byId.computeIfAbsent(displayId, id -> new ArrayList<>()).add(output);
  }

  List<JsonObject> of(String displayId) {
    return byId.getOrDefault(displayId, List.of());
  }

  /** Forgets outputs that were cleared. */
  void remove(Collection<JsonObject> outputs) {
    byId.values().forEach(list -> list.removeIf(o -> outputs.stream().anyMatch(c -> c == o)));
    byId.values().removeIf(List::isEmpty);
  }
}
