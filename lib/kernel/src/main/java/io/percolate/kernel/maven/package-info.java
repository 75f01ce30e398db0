/**
 * {@code %maven}: finds artifacts with Maven's own resolver, which stays on a class path of its own
 * so that cells see none of its libraries.
 */
package io.percolate.kernel.maven;
