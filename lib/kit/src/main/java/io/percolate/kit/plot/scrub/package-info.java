/** Pictures made small, for displays of many. */
package io.percolate.kit.plot.scrub;
