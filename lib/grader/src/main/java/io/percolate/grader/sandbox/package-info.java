/**
 * Where learners' code runs: cut off from the machine as far as the system allows, and within
 * limits everywhere. {@link io.percolate.grader.sandbox.Isolation} finds out what the system
 * allows, and opens a {@link io.percolate.grader.sandbox.Sandbox} a process.
 */
package io.percolate.grader.sandbox;
