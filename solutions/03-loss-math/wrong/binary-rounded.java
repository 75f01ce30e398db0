// question: binary-cross-entropy
// message: Work with the logit
double binaryCrossEntropy(double[] y, double[] z) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        double p = 1 / (1 + Math.exp(-z[i]));
        sum -= y[i] * Math.log(p) + (1 - y[i]) * Math.log(1 - p);
    }
    return sum / y.length;
}
