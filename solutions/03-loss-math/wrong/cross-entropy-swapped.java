// question: cross-entropy
// message: The logarithm was taken of the truth
double crossEntropy(double[][] y, double[][] p) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        for (int k = 0; k < y[i].length; k++) {
            if (p[i][k] > 0) sum -= p[i][k] * Math.log(y[i][k]);
        }
    }
    return sum / y.length;
}
