/** What every cell may call without an import: the names and signatures are IJava's. */
package io.percolate.kernel.runtime;
