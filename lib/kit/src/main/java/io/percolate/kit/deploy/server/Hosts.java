package io.percolate.kit.deploy.server;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By which names a server may be asked. One that listens on this machine alone is asked by this
 * machine's own names: a page elsewhere whose name was made to point here, to read what only this
 * machine should see, still sends its own name (DNS rebinding).
 */
final class Hosts {

  private static final Pattern PORT = Pattern.compile(":\\d*$");
  private static final Pattern OWN =
      Pattern.compile("localhost|[a-z0-9-]+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");

  private final boolean any;

  Hosts(InetAddress listening) {
    any = !listening.isLoopbackAddress();
  }

  /**
   * @param host the request's Host header, or null, as HTTP/1.0 allows and no browser does
   * @throws Refusal if it names another machine
   */
  void require(String host) {
    if (any || host == null) {
      return;
    }
    String name = PORT.matcher(host.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    if (!OWN.matcher(name).matches()) {
      throw Refusal.foreignHost(host);
    }
  }
}
