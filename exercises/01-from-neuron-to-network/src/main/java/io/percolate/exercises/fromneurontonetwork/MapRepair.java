package io.percolate.exercises.fromneurontonetwork;

import io.percolate.check.contract.Contract;
import java.util.List;
import java.util.Map;

/** A concept map with boxes drawn twice, and arrows that are missing or say nothing. */
@Contract(
    id = "concept-map",
    title = "Repair a concept map",
    points = 4,
    hints = {
      "Work on concepts, not on boxes: replace both ends of every arrow by their names first. Then ask which of the arrows say something, and which statements the text adds.",
      "After the names are put in, keep the arrows whose label isn't empty. A wordless one with a claim becomes that claim, and one without goes; as all claims are added anyway, every wordless arrow can be left out. Add the claims. A LinkedHashSet, or distinct() of a stream, keeps each arrow once, since records are equal when their parts are."
    })
@FunctionalInterface
public interface MapRepair {
  /**
   * The same map, with one box a concept and words on every arrow.
   *
   * <ol>
   *   <li>Arrows run between concepts: each end is a name, not the id of a box.
   *   <li>An arrow without words takes those of the claim with the same ends in the same direction;
   *       if there is none, it goes. An arrow with words stays.
   *   <li>Every claim is drawn.
   *   <li>No arrow stands twice. Arrows with the same ends and other words are other arrows.
   * </ol>
   *
   * @param names the concept in each box, by the box's id; a concept may be in several boxes
   * @param arrows what is drawn: from and to are ids of boxes, and the label is {@code ""} where
   *     the arrow has no words
   * @param claims what the text says: from and to are concepts, each in a box; every claim has
   *     words, and no two have the same ends in the same direction
   * @return the repaired map's arrows between concepts, in any order
   */
  List<Arrow> of(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims);
}
