// question: penalty
// message: other weights and biases
double[] penalised(double[] values, double[] gradients, boolean[] weight, double l2, double l1) { double[] s = gradients.clone(); for (int i = 0; i < values.length; i++) if (weight[i]) s[i] = gradients[i] + l2 * values[i] + l1 * values[i] / (Math.abs(values[i]) + 1e-8); return s; }
