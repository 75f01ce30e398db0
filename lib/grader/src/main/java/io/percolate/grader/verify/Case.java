package io.percolate.grader.verify;

import java.util.Optional;

/**
 * What came of one answer to one question.
 *
 * @param question the id
 * @param name which answer: {@code stub}, {@code solution} or a wrong solution's file
 * @param earned the points it got, at worst over all seeds
 * @param problem why that isn't what it should be; empty when it is
 */
public record Case(String question, String name, double earned, Optional<String> problem) {}
