package io.percolate.book.site;

import java.nio.file.Path;

/**
 * A page before it gets its frame.
 *
 * @param path where it stands in the site, such as {@code lessons/03-loss-math.html}
 * @param source the file that it was made from, seen from the project's folder: links in it start
 *     there
 * @param title its name in the contents and in the browser's tab
 * @param description a sentence for whoever finds it elsewhere
 * @param body HTML, with links as they stand in the source
 */
public record Page(String path, Path source, String title, String description, String body) {}
