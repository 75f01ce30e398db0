/**
 * Tables as they come from the world, made up: {@link io.percolate.kit.data.records.HousePrices}
 * and {@link io.percolate.kit.data.records.Market} are as dirty as real files, {@link
 * io.percolate.kit.data.records.Credit} is as unfair. Each keeps the truth beside its file, so that
 * cleaning can be checked.
 */
package io.percolate.kit.data.records;
