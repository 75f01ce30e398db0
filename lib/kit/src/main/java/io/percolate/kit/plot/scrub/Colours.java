package io.percolate.kit.plot.scrub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** A few colours that stand for all of a picture's: median cut (Heckbert, 1982). */
final class Colours {

  private final int[] palette;
  private final Map<Integer, Integer> places = new HashMap<>();

  private Colours(int size) {
    this.palette = new int[size];
  }

  /** Chooses colours for a picture's pixels, at most so many. */
  static Colours of(int most, int... pixels) {
    PriorityQueue<Group> groups = new PriorityQueue<>(List.of(new Group(counted(pixels))));
    while (groups.size() < most && groups.peek().spread > 0) {
      groups.addAll(groups.poll().halves());
    }
    List<Group> ordered = new ArrayList<>(groups);
    ordered.sort(Comparator.comparingInt(Group::colour)); // neighbours alike, which packs better
    Colours colours = new Colours(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      colours.palette[i] = ordered.get(i).colour();
      for (long[] colour : ordered.get(i).colours) {
        colours.places.put((int) colour[0], i);
      }
    }
    return colours;
  }

  /** The chosen colours, as ARGB. */
  int[] palette() {
    return palette;
  }

  /** Where in the palette the colour is that stands for this one. */
  int place(int colour) {
    return places.get(colour);
  }

  /** Each colour, as ARGB, and how often it comes. */
  private static List<long[]> counted(int... pixels) {
    int[] sorted = pixels.clone();
    Arrays.sort(sorted);
    List<long[]> colours = new ArrayList<>();
    long[] last = {0, 0};
    for (int pixel : sorted) {
      if (colours.isEmpty() || last[0] != pixel) {
        last = new long[] {pixel, 0};
        colours.add(last);
      }
      last[1]++;
    }
    return colours;
  }

  /** Colours near to each other, for which one will stand. */
  private static final class Group implements Comparable<Group> {

    final List<long[]> colours;

    /** The most frequent, not the mean: what is white stays white. */
    final int colour;

    /** Where in a colour the channel is in which these differ most, in bits from the right. */
    final int widest;

    /** What a split would gain: how far apart the colours are, and how many pixels have them. */
    final double spread;

    Group(List<long[]> colours) {
      this.colours = colours;
      this.colour =
          (int) colours.stream().max(Comparator.comparingLong(c -> c[1])).orElseThrow()[0];
      int shift = 0;
      for (int other = 8; other < 32; other += 8) {
        shift = extent(other) > extent(shift) ? other : shift;
      }
      this.widest = shift;
      double pixels = colours.stream().mapToDouble(c -> c[1]).sum();
      this.spread = extent(widest) * Math.sqrt(pixels);
    }

    int colour() {
      return colour;
    }

    /** Half of the colours, not of the pixels, on each side: a background counts once. */
    List<Group> halves() {
      List<long[]> sorted = new ArrayList<>(colours);
      sorted.sort(Comparator.comparingInt(c -> channel(c, widest)));
      int middle = sorted.size() / 2;
      return List.of(
          new Group(sorted.subList(0, middle)), new Group(sorted.subList(middle, sorted.size())));
    }

    private int extent(int shift) {
      int low = 255;
      int high = 0;
      for (long[] c : colours) {
        low = Math.min(low, channel(c, shift));
        high = Math.max(high, channel(c, shift));
      }
      return high - low;
    }

    private static int channel(long[] c, int shift) {
      return (int) c[0] >>> shift & 255;
    }

    @Override
    public int compareTo(Group other) {
      return Double.compare(other.spread, spread);
    }
  }
}
