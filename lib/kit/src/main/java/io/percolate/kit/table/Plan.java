package io.percolate.kit.table;

import io.percolate.kit.data.DataException;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** What a list of requests means for each column of a table. */
final class Plan {
  private final List<Request> requests;

  /**
   * Checks that the requests fit the table.
   *
   * @throws IllegalArgumentException if they name a column that isn't there or is the target, or
   *     one column twice
   */
  Plan(List<Request> requests, Table table, String target) {
    this.requests = requests;
    for (Request request : requests) {
      for (String name : request.columns()) {
        Tables.column(table, name);
        if (name.equalsIgnoreCase(target)) {
          throw new IllegalArgumentException(
              "%s is what is predicted, so it is no feature: leave it out of \"%s\"."
                  .formatted(name, request.step().step()));
        }
        if (isDropped(name) && request.step() != Request.Plain.DROP) {
          throw new IllegalArgumentException(
              "%s is dropped, so there's nothing left to %s; leave out one of the two."
                  .formatted(name, request.step().step()));
        }
      }
    }
  }

  boolean isDropped(String column) {
    return asks(Request.Plain.DROP, column);
  }

  /** Learns what becomes of a column. */
  Feature learn(Column<?> column) {
    Kind kind = Kind.of(column);
    Encoding encoding = encoding(column, kind);
    Optional<Filling> filling = filling(column, kind, encoding);
    boolean marked =
        asks(Request.Plain.MARK_MISSING, column.name())
            || column.countMissing() > 0
                && requests.contains(new Request(Request.Plain.MARK_MISSING, List.of()));
    return encoding == Encoding.ONE_HOT
        ? CategoryFeature.learn(column, filling, marked)
        : NumberFeature.learn(column, filling, marked, encoding);
  }

  private Encoding encoding(Column<?> column, Kind kind) {
    Optional<Encoding> named = named(Encoding.class, column, kind);
    if (named.isPresent()) {
      return named.get();
    }
    Optional<Encoding> meant =
        unnamed(Encoding.class).stream().filter(encoding -> encoding.meant() == kind).findFirst();
    if (meant.isEmpty() && !Encoding.AS_IT_IS.kinds().contains(kind)) {
      String name = column.name();
      throw new IllegalArgumentException(
          kind == Kind.TEXT
              ? "%1$s is text, which is no feature yet: oneHot(\"%1$s\") makes some of it, drop(\"%1$s\") leaves it out."
                  .formatted(name)
              : "%1$s is of type %2$s, which is no feature: make numbers of it, or drop(\"%1$s\")."
                  .formatted(name, Tables.type(column)));
    }
    return meant.orElse(Encoding.AS_IT_IS);
  }

  private Optional<Filling> filling(Column<?> column, Kind kind, Encoding encoding) {
    boolean category = encoding == Encoding.ONE_HOT;
    Optional<Filling> named = named(Filling.class, column, kind);
    if (named.isPresent() && category && !named.get().fillsCategories()) {
      throw new IllegalArgumentException(
          "%s becomes categories, which have no mean and no median: impute MOST_FREQUENT instead."
              .formatted(column.name()));
    }
    return named.or(
        () ->
            unnamed(Filling.class).stream()
                .filter(filling -> filling.kinds().contains(kind))
                .filter(filling -> !category || filling.fillsCategories())
                .findFirst());
  }

  /** What is asked for this column by name. */
  private <T extends Request.Step> Optional<T> named(Class<T> sort, Column<?> column, Kind kind) {
    List<T> steps =
        requests.stream()
            .filter(request -> names(request, column.name()))
            .map(Request::step)
            .filter(sort::isInstance)
            .map(sort::cast)
            .toList();
    if (steps.size() > 1) {
      throw new IllegalArgumentException(
          "%s can't be treated both ways, \"%s\" and \"%s\"; choose one."
              .formatted(column.name(), steps.get(0).step(), steps.get(1).step()));
    }
    if (!steps.isEmpty() && !steps.get(0).kinds().contains(kind)) {
      throw new DataException(misfit(steps.get(0), column, kind));
    }
    return steps.stream().findFirst();
  }

  private <T extends Request.Step> List<T> unnamed(Class<T> sort) {
    return requests.stream()
        .filter(request -> request.columns().isEmpty())
        .map(Request::step)
        .filter(sort::isInstance)
        .map(sort::cast)
        .toList();
  }

  private boolean asks(Request.Step step, String column) {
    return requests.stream().anyMatch(r -> r.step() == step && names(r, column));
  }

  private static boolean names(Request request, String column) {
    return request.columns().stream().anyMatch(column::equalsIgnoreCase);
  }

  private static String misfit(Request.Step step, Column<?> column, Kind kind) {
    String start =
        "\"%s\" doesn't work on %s, which holds %s".formatted(step.step(), column.name(), kind);
    if (kind != Kind.TEXT) {
      return start + ".";
    }
    List<String> texts = Values.texts(column);
    for (int r = 0; r < texts.size(); r++) {
      String text = texts.get(r);
      if (!text.isEmpty() && !Numbers.isNumber(text)) {
        return start
            + ", such as \"%s\" in row %d. If it should hold numbers, clean it first."
                .formatted(text, r);
      }
    }
    return start + "; turn it into numbers first.";
  }
}
