// question: penalty
// message: The penalty was subtracted
double[] penalised(double[] values, double[] gradients, boolean[] weight, double l2, double l1) {
    double[] slopes = gradients.clone();
    for (int i = 0; i < values.length; i++) {
        if (weight[i]) {
            slopes[i] -= l2 * values[i] + l1 * Math.signum(values[i]);
        }
    }
    return slopes;
}
