/** Jupyter's wire protocol, the kernel's side: sockets, signed messages, one loop a channel. */
package io.percolate.kernel.wire;
