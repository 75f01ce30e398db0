/** What a question is: a contract to implement, with its points, hints and time limit. */
package io.percolate.check.contract;
