package io.percolate.kernel;

import io.github.spencerpark.jupyter.kernel.history.HistoryEntry;
import io.github.spencerpark.jupyter.kernel.history.HistoryManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells that ran on this kernel, in order. */
final class History implements HistoryManager {
  private final List<HistoryEntry> entries = new ArrayList<>();

  synchronized void add(int number, String code) {
    entries.add(new HistoryEntry(0, number, code));
  }

  @Override
  public synchronized List<HistoryEntry> lookupTail(int length, Set<ResultFlag> flags) {
    return tail(entries, length);
  }

  @Override
  public synchronized List<HistoryEntry> lookupRange(
      int session, int start, int end, Set<ResultFlag> flags) {
    return entries.stream()
        .filter(e -> session == 0 && e.getCellNumber() >= start && e.getCellNumber() < end)
        .toList();
  }

  @Override
  public synchronized List<HistoryEntry> search(String glob, int length, Set<ResultFlag> flags) {
    Pattern pattern = Pattern.compile(regex(glob), Pattern.DOTALL);
    List<HistoryEntry> found =
        entries.stream().filter(e -> pattern.matcher(e.getInput()).matches()).toList();
    return tail(flags.contains(ResultFlag.UNIQUE) ? unique(found) : found, length);
  }

  private static List<HistoryEntry> tail(List<HistoryEntry> all, int length) {
    int most = length <= 0 ? all.size() : Math.min(length, all.size());
    return List.copyOf(all.subList(all.size() - most, all.size()));
  }

  private static List<HistoryEntry> unique(List<HistoryEntry> all) {
    Map<String, HistoryEntry> latest = new LinkedHashMap<>();
    for (HistoryEntry entry : all) {
      latest.remove(entry.getInput());
      latest.put(entry.getInput(), entry);
    }
    return List.copyOf(latest.values());
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    for (char c : glob.toCharArray()) {
      regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return regex.toString();
  }
}
