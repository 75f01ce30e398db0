package io.percolate.kit.deploy.container;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Images that get no more security updates, as of November 2026.
 *
 * @param image a pattern of the image's name and tag, without registry and owner
 * @param ended when support ended, by the maker's own announcement
 */
record EndOfLife(Pattern image, LocalDate ended) {
  private static final List<EndOfLife> KNOWN =
      List.of(
          // devguide.python.org/versions
          ended("python:(2|3\\.[0-7])([.-].*)?", "2023-06-27"),
          ended("python:3\\.8([.-].*)?", "2024-10-07"),
          ended("python:3\\.9([.-].*)?", "2025-10-31"),
          ended("python:3\\.10([.-].*)?", "2026-10-31"),
          // hub.docker.com/_/openjdk: deprecated, without updates since
          ended("openjdk(:.*)?", "2022-07-31"),
          // adoptium.net/support: releases between the long-term ones live for half a year
          ended("eclipse-temurin:(1[2-68]|9|10)([._-].*)?", "2022-09-30"),
          ended("eclipse-temurin:(19|20)([._-].*)?", "2023-09-30"),
          ended("eclipse-temurin:(22|23)([._-].*)?", "2025-03-31"),
          ended("eclipse-temurin:(24|26)([._-].*)?", "2026-09-30"),
          // wiki.debian.org/DebianReleases, ubuntu.com/about/release-cycle
          ended("debian:(7|8|9|10|jessie|stretch|buster)([.-].*)?", "2024-06-30"),
          ended("debian:(11|bullseye)([.-].*)?", "2026-08-31"),
          ended("ubuntu:(14|16|18|20|trusty|xenial|bionic|focal)([.-].*)?", "2025-05-31"),
          ended("centos(:.*)?", "2024-06-30"),
          // nodejs.org/en/about/previous-releases
          ended("node:([0-9]|1[0-9]|20)([.-].*)?", "2026-04-30"));

  private static EndOfLife ended(String image, String date) {
    return new EndOfLife(Pattern.compile(image), LocalDate.parse(date));
  }

  /** When support for an image ended, if it is known to have. */
  static Optional<LocalDate> of(String image) {
    String named = image.substring(image.lastIndexOf('/') + 1).replaceFirst("@.*", "");
    return KNOWN.stream()
        .filter(each -> each.image().matcher(named).matches())
        .map(EndOfLife::ended)
        .findFirst();
  }
}
