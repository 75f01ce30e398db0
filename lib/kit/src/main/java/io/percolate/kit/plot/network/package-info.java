/** What a DJL network consists of: its layers, what each makes of an example, its parameters. */
package io.percolate.kit.plot.network;
