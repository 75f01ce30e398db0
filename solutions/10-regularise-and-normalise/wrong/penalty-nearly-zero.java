// question: penalty
// message: A weight that is nearly 0 wasn't pushed
double[] penalised(double[] values, double[] gradients, boolean[] weight, double l2, double l1) { double[] s = gradients.clone(); for (int i = 0; i < values.length; i++) if (weight[i]) s[i] = gradients[i] + l2 * values[i] + (values[i] > 1e-6 ? l1 : values[i] < -1e-6 ? -l1 : 0); return s; }
