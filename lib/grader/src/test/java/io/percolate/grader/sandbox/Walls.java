package io.percolate.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every wall that this machine has programs for, whoever runs the tests. */
final class Walls {
  private Walls() {}

  static List<Wall> closed(Limits limits) {
    Tools tools = Tools.here();
    Path jdk = Path.of(System.getProperty("java.home"));
    View view = Learner.view();
    List<Wall> walls = new ArrayList<>();
    Optional<Path> prlimit = tools.find("prlimit").map(View::real);
    tools
        .find("bwrap")
        .filter(program -> prlimit.isPresent())
        .ifPresent(program -> walls.add(new Bubblewrap(program, prlimit.get(), jdk, view, limits)));
    if (Namespaces.areThere(tools)) {
      walls.add(new Namespaces(tools, false, jdk, view, limits));
      if (Isolation.isRoot()) {
        walls.add(new Namespaces(tools, true, jdk, view, limits));
      }
    }
    return walls;
  }
}
