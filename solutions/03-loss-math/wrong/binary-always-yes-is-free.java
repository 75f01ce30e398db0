// question: binary-cross-entropy
// message: the half with (1 − y) is missing
double binaryCrossEntropy(double[] y, double[] z) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        double p = 1 / (1 + Math.exp(-z[i]));
        sum -= y[i] * Math.log(p);
    }
    return sum / y.length;
}
