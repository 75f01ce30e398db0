package io.percolate.bench;

import java.util.List;
import java.util.Map;

/**
 * A way to train, as a process that trains when told to.
 *
 * @param title what the table calls it
 * @param command starts it; a workload's name and its data file are appended
 * @param environment variables that it has on top of ours
 */
record Contestant(String title, List<String> command, Map<String, String> environment) {}
