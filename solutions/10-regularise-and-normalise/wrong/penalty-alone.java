// question: penalty
// message: Add those of the loss
double[] penalised(double[] values, double[] gradients, boolean[] weight, double l2, double l1) {
    double[] slopes = new double[values.length];
    for (int i = 0; i < values.length; i++) {
        if (weight[i]) {
            slopes[i] += l2 * values[i] + l1 * Math.signum(values[i]);
        }
    }
    return slopes;
}
