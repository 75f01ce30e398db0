// question: early-stopping
// message: The best loss starts at a number that is below these
Stop stop(double[] losses, int patience, double minimumChange) { double best = 10; int kept = 1, waited = 0; for (int e = 1; e <= losses.length; e++) { if (losses[e - 1] < best - minimumChange) { best = losses[e - 1]; kept = e; waited = 0; } else if (++waited == patience) return new Stop(e, kept); } return new Stop(losses.length, kept); }
