package io.percolate.kernel.pair;

import io.percolate.kernel.source.Source;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that both ends have, by the order in which they came: each goes over the wire once. An
 * equal one is another.
 */
final class Sources {
  private final List<Source> all = new ArrayList<>();
  private final Map<Source, Integer> numbers = new IdentityHashMap<>();

  boolean has(Source source) {
    return numbers.containsKey(source);
  }

  /** The number of a source, which may be a new one. */
  int numberOf(Source source) {
    Integer number = numbers.get(source);
    if (number == null) {
      number = all.size();
      all.add(source);
      numbers.put(source, number);
    }
    return number;
  }

  boolean isNext(int number) {
    return number == all.size();
  }

  Source get(int number) throws ProtocolException {
    if (number < 0 || number >= all.size()) {
      throw new ProtocolException("a text that was never sent: " + number);
    }
    return all.get(number);
  }
}
