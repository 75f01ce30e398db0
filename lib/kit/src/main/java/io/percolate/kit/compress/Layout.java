package io.percolate.kit.compress;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * How a file says where the weights stand that it holds. For rows, those of a matrix: a filter is a
 * row of its own.
 */
enum Layout {

  /** All of them, zeros too, in order. */
  DENSE {
    @Override
    void write(Parts parts, int[] kept, int columns, int size) {
      // Nothing to say.
    }

    @Override
    int[] read(Parts parts, int columns, int size) {
      return IntStream.range(0, size).toArray();
    }
  },

  /** A bit for each, set where one is kept; the first is the lowest of its byte. */
  BITMASK {
    @Override
    void write(Parts parts, int[] kept, int columns, int size) {
      ByteBuffer bits = Parts.room(DataType.UINT8, (size + 7) / 8);
      for (int place : kept) {
        bits.put(place / 8, (byte) (bits.get(place / 8) | 1 << place % 8));
      }
      parts.put(".kept", DataType.UINT8, new Shape(bits.capacity()), bits);
    }

    @Override
    int[] read(Parts parts, int columns, int size) {
      ByteBuffer bits = parts.take(".kept", DataType.UINT8);
      BitSet kept = BitSet.valueOf(bits);
      if (bits.limit() != (size + 7) / 8 || kept.length() > size) {
        throw parts.damaged("its mask isn't one for %,d weights".formatted(size));
      }
      return kept.stream().toArray();
    }
  },

  /** Compressed sparse rows: where each row begins, and the column of each weight in 16 bits. */
  CSR16 {
    @Override
    void write(Parts parts, int[] kept, int columns, int size) {
      if (columns > 1 << 16) {
        throw new IllegalArgumentException(
            "Columns are numbered in 16 bits, up to 65,536, but a layer has %,d; take csr32()."
                .formatted(columns));
      }
      rows(parts, kept, columns, size);
      ByteBuffer indices = Parts.room(DataType.UINT8, 2L * kept.length);
      for (int place : kept) {
        indices.putShort((short) (place % columns));
      }
      parts.put(".columns", DataType.UINT8, new Shape(kept.length, 2), indices.flip());
    }

    @Override
    int[] read(Parts parts, int columns, int size) {
      ByteBuffer indices = parts.take(".columns", DataType.UINT8);
      int[] all = new int[indices.limit() / 2];
      for (int i = 0; i < all.length; i++) {
        all[i] = Short.toUnsignedInt(indices.getShort());
      }
      return places(parts, all, columns, size);
    }
  },

  /** The same with columns in 32 bits, as most libraries have them. */
  CSR32 {
    @Override
    void write(Parts parts, int[] kept, int columns, int size) {
      rows(parts, kept, columns, size);
      ByteBuffer indices = Parts.room(DataType.INT32, kept.length);
      for (int place : kept) {
        indices.putInt(place % columns);
      }
      parts.put(".columns", DataType.INT32, new Shape(kept.length), indices.flip());
    }

    @Override
    int[] read(Parts parts, int columns, int size) {
      ByteBuffer indices = parts.take(".columns", DataType.INT32);
      int[] all = new int[indices.limit() / 4];
      indices.asIntBuffer().get(all);
      return places(parts, all, columns, size);
    }
  };

  /**
   * Writes down where weights stand.
   *
   * @param kept their places, row after row
   * @param size how many places there are
   */
  abstract void write(Parts parts, int[] kept, int columns, int size);

  /** Reads the places. */
  abstract int[] read(Parts parts, int columns, int size);

  /** How many weights stand before each row, and in all. */
  private static void rows(Parts parts, int[] kept, int columns, int size) {
    int rows = size / columns;
    ByteBuffer starts = Parts.room(DataType.INT32, rows + 1);
    int next = 0;
    for (int row = 0; row <= rows; row++) {
      while (next < kept.length && kept[next] / columns < row) {
        next++;
      }
      starts.putInt(next);
    }
    parts.put(".rows", DataType.INT32, new Shape(rows + 1), starts.flip());
  }

  private static int[] places(Parts parts, int[] indices, int columns, int size) {
    ByteBuffer starts = parts.take(".rows", DataType.INT32);
    int rows = size / columns;
    boolean fits = starts.limit() == 4 * (rows + 1) && starts.getInt(0) == 0;
    int[] places = new int[indices.length];
    int next = 0;
    for (int row = 0; row < rows && fits; row++) {
      int end = starts.getInt(4 * (row + 1));
      fits = end >= next && end <= places.length;
      for (; fits && next < end; next++) {
        places[next] = row * columns + indices[next];
        fits = indices[next] >= 0 && indices[next] < columns;
      }
    }
    if (!fits || next != places.length) {
      throw parts.damaged("its rows and columns aren't those of %,d weights".formatted(size));
    }
    return places;
  }
}
