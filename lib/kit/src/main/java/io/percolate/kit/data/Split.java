package io.percolate.kit.data;

/**
 * Examples to learn from and examples to test with, none of which is in both.
 *
 * @param train what a network learns from
 * @param test what it is judged by
 */
public record Split(Examples train, Examples test) {}
