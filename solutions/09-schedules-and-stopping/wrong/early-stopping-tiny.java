// question: early-stopping
// message: A tiny step down was taken for none
Stop stop(double[] losses, int patience, double minimumChange) { if (minimumChange == 0) minimumChange = 1e-4; double best = losses[0]; int kept = 1, waited = 0; for (int e = 2; e <= losses.length; e++) { double l = losses[e - 1]; if (l < best - minimumChange) { best = l; kept = e; waited = 0; } else if (++waited == patience) return new Stop(e, kept); } return new Stop(losses.length, kept); }
