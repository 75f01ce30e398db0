/**
 * The Jupyter wire protocol, version 5.3: start a kernel from its spec, talk to it, stop it.
 *
 * <p>A kernel isn't trusted: what it sends is checked before it is used, every wait has a limit,
 * and every buffer has a bound.
 */
package io.percolate.jupyter.wire;
