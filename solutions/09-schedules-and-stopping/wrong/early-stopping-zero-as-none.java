// question: early-stopping
// message: A loss of 0 was taken for none so far
Stop stop(double[] losses, int patience, double minimumChange) { double best = 0; int kept = 1, waited = 0; for (int e = 1; e <= losses.length; e++) { if (best == 0 || losses[e - 1] < best - minimumChange) { best = losses[e - 1]; kept = e; waited = 0; } else if (++waited == patience) return new Stop(e, kept); } return new Stop(losses.length, kept); }
