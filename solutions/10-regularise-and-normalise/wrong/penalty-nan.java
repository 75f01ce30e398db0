// question: penalty
// message: w / |w| is 0/0
double[] penalised(double[] values, double[] gradients, boolean[] weight, double l2, double l1) {
    double[] slopes = gradients.clone();
    for (int i = 0; i < values.length; i++) {
        if (weight[i]) {
            slopes[i] += l2 * values[i] + l1 * values[i] / Math.abs(values[i]);
        }
    }
    return slopes;
}
