package io.percolate.book.page;

import io.percolate.book.code.JavaToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java files of one assignment that learners work with: contracts, and the types in them. */
final class Contracts {
  private final Map<String, Contract> byId = new TreeMap<>();
  private final Map<String, String> types = new TreeMap<>();

  private Contracts() {}

  /** Reads every public type below an assignment's folder except its checks. */
  static Contracts in(Path assignment) {
    Contracts contracts = new Contracts();
    try (Stream<Path> files = Files.walk(assignment.resolve("src/main/java"))) {
      for (Path file : files.filter(Contracts::isWorkedWith).sorted().toList()) {
        contracts.add(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(assignment + " can't be read: " + e.getMessage(), e);
    }
    return contracts;
  }

  private static boolean isWorkedWith(Path file) {
    return file.getFileName().toString().matches("[A-Z]\\w*(?<!Checks)(?<!Questions)\\.java");
  }

  private void add(String type, String file) {
    if (Contract.isIn(file)) {
      Contract contract = Contract.of(type, file);
      byId.put(contract.id(), contract);
    } else {
      types.put(type, Contract.declaration(JavaToken.of(file)).strip());
    }
  }

  /** The contract of the question with this id. */
  Optional<Contract> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The interface's source, and that of each type of this assignment that it speaks of. */
  List<String> sources(Contract contract) {
    return Stream.concat(
            Stream.of(contract.source()),
            contract.types().stream().sorted().filter(types::containsKey).map(types::get))
        .toList();
  }
}
