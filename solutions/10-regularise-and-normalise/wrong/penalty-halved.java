// question: penalty
// message: L2 has half its slope
double[] penalised(double[] values, double[] gradients, boolean[] weight, double l2, double l1) {
    double[] slopes = gradients.clone();
    for (int i = 0; i < values.length; i++) {
        if (weight[i]) {
            slopes[i] += l2 / 2 * values[i] + l1 * Math.signum(values[i]);
        }
    }
    return slopes;
}
