package io.percolate.kit.deploy.server;

import static io.percolate.kit.deploy.server.Client.inked;
import static io.percolate.kit.deploy.server.Client.list;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A server of its own for each class of tests, which must go on serving after each test. */
abstract class InkServed {

  static final String OK = "{\"pixels\":" + list(inked(3)) + "}";
  static final int MEBIBYTE = 1 << 20;

  private static ModelServer server;
  static Client client;

  @BeforeAll
  static void start() {
    server = ModelServer.start(Models.ink(), 0);
    server.awaitReady();
    client = new Client(server);
  }

  @AfterEach
  void itStillServes() {
    assertThat(client.json(OK).statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    server.close();
  }
}
