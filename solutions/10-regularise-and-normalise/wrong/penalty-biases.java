// question: penalty
// message: Leave their slopes as they are
double[] penalised(double[] values, double[] gradients, boolean[] weight, double l2, double l1) {
    double[] slopes = gradients.clone();
    for (int i = 0; i < values.length; i++) {
        if (true) {
            slopes[i] += l2 * values[i] + l1 * Math.signum(values[i]);
        }
    }
    return slopes;
}
