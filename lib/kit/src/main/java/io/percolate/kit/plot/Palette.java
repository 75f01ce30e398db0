package io.percolate.kit.plot;

import java.awt.Color;

/**
 * Colours for values, from a share of 0 to one of 1. Equal steps of a value are equal steps of
 * lightness (CIE L*), so that the order is seen without colours too.
 */
enum Palette {
  /** From light to dark. */
  SEQUENTIAL(0xf2f7fd, 0xafd0e9, 0x66aad4, 0x3380bd, 0x175797, 0x08306b),

  /** Blue below the middle, orange above it. */
  DIVERGING(0x0d5ca1, 0x4a91c6, 0x9dc5e2, 0xf7f7f7, 0xf0b47d, 0xcf742d, 0x9f3f00),

  /** Grey and pale, to draw on. */
  GROUND(0xfcfcfd, 0xc1c9d5, 0x8c98ab);

  private final Color[] anchors;

  Palette(int... anchors) {
    this.anchors = new Color[anchors.length];
    for (int i = 0; i < anchors.length; i++) {
      this.anchors[i] = new Color(anchors[i]);
    }
  }

  Color at(double share) {
    double place = Math.max(0, Math.min(1, share)) * (anchors.length - 1);
    int i = (int) Math.min(place, anchors.length - 2.0);
    return Theme.blend(anchors[i], anchors[i + 1], place - i);
  }
}
