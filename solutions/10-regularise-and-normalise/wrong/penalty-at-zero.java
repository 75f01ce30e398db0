// question: penalty
// message: pushed by L1
double[] penalised(double[] values, double[] gradients, boolean[] weight, double l2, double l1) {
    double[] slopes = gradients.clone();
    for (int i = 0; i < values.length; i++) {
        if (weight[i]) {
            slopes[i] += l2 * values[i] + (values[i] < 0 ? -l1 : l1);
        }
    }
    return slopes;
}
