package io.percolate.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class RoomTest {
  /** Opens a room in a process of its own, and stays. */
  static final class Grader {
    public static void main(String[] arguments) throws Exception {
      Room room = Room.open();
      Files.createFile(room.newFolder("root").resolve("file"));
      System.out.println(room.folder());
      Thread.sleep(600_000);
    }
  }

  @Test
  void aRoomThatIsClosedIsGone() {
    Room room = Room.open();
    room.newFolder("root");

    room.close();

    assertThat(room.folder()).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // there, ending a process gives it no time
  void aRoomGoesWithAGraderThatIsInterrupted() throws Exception {
    Process grader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Grader.class.getName())
            .start();
    Path room = Path.of(grader.inputReader().readLine());
    assertThat(room).exists();

    grader.destroy();

    grader.waitFor();
    assertThat(room).doesNotExist();
  }
}
